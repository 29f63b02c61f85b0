export const roster = {
  title: '值班表',
}
