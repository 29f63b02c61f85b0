import { AppError } from '../../../core/errors/index.js'

const REASONS = {
  changed: {
    zh: '这次导入改过原有资料，不只是新增；请用导入前的导出文件再导入一次',
    en: 'it changed what was there before and did not only add; please import the file exported before it',
  },
  touched: { zh: '导入之后有人改过其中的内容', en: 'somebody has changed part of it since' },
  lived: { zh: '其中的地点已经登记了住户', en: 'households have been entered at its places' },
  active: { zh: '其中已有人登录使用', en: 'some of the people have signed in since' },
  newer: {
    zh: '之后这里的区域又改过，恢复会把那些改动也撤掉；请到“区域”里按版本恢复',
    en: 'areas here have changed since, and taking it back would undo that too; please restore a version on the page Areas',
  },
  swept: { zh: '已过 24 小时，导入的明细已清除', en: 'its details were cleared after 24 hours' },
} as const

/** @throws AppError IMPORT_NOT_REVERTIBLE with the reason in words */
export function refuseRevert(why: keyof typeof REASONS): never {
  const { zh, en } = REASONS[why]
  throw new AppError('IMPORT_NOT_REVERTIBLE', { params: { reason: zh }, englishParams: { reason: en } })
}
