export const placeKeeping = {
  title: '地点与地点码',
}
