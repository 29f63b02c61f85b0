/** What the labels of @beegrid/shared leave open about a ticket's state. */
export const states = {
  overdueBy: (span: string) => `已超过承诺时间 ${span}`,
  overdueCheck: (span: string) => `核查超时 ${span}`,
  overdueStaff: (span: string) => `已超时 ${span}`,
  keptOnPhone: '保存在手机',
  sending: '正在发出',
  newForYou: '新派给你',
  steps: { received: '收到', accepted: '接单', arrived: '到场', mended: '修好' },
  staffSteps: { reported: '上报', accepted: '接单', arrived: '到场', resolved: '提交办结', verified: '核查' },
  talked: '调解',
  settled: '有结果',
  nextStep: '下一步',
}
