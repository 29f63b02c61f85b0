export const areaKeeping = {
  title: '网格',
}
