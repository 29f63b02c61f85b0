export const setup = {
  title: '开始使用',
}
