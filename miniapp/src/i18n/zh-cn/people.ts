export const people = {
  title: '人员与单位',
}
