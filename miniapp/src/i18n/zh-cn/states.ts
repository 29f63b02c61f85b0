/** A ticket's state with who has it, for residents; the bare words stand in @beegrid/shared. */
export const states = {
  dispatchedTo: (who: string) => `已派给${who}，等待接单`,
  acceptedBy: (who: string) => `${who}已接单`,
  suspendedUntil: (day: string) => `暂缓，${day}恢复`,
  overdueBy: (span: string) => `已超过承诺时间 ${span}`,
  overdueStaff: (span: string) => `已超时 ${span}`,
  keptOnPhone: '保存在手机',
  sending: '正在发出',
  newForYou: '新派给你',
  steps: { received: '收到', accepted: '接单', arrived: '到场', mended: '修好' },
  staffSteps: { reported: '上报', accepted: '接单', arrived: '到场', resolved: '提交办结', verified: '核查' },
  nextStep: '下一步',
}
