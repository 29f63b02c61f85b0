export const rules = {
  title: '派单规则',
}
