export const transfer = {
  title: '导入导出',
}
