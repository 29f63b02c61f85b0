import { answersIn, type Asked } from './remind-types'

interface Bound {
  readonly bindingStatus: 'accept' | 'reject'
}

interface BindOption {
  tmplIds: string[]
  success: (result: Bound) => void
  fail: () => void
}

/** Newer than Taro's list (base library 3.10): asked of WeChat directly, which knows callbacks alone here. */
declare const wx: { bindEmployeeRelation?: (option: BindOption) => void }

/** WeChat takes so many templates at once. */
const MOST = 6
const NOTHING: Asked = { kind: 'inbox', answers: [] }

/** Whether this WeChat knows the relation of work 用工关系. */
export function knowsWorkMessages(): boolean {
  return wx.bindEmployeeRelation !== undefined
}

/** Binds this WeChat to the county as one who works for it; must come straight from a tap. */
export function bindWorkMessages(templateIds: readonly string[]): Promise<Asked> {
  const tmplIds = templateIds.slice(0, MOST)
  return new Promise((resolve) => {
    const success = (result: Bound) => {
      const kind = result.bindingStatus === 'accept' ? 'granted' : 'inbox'
      resolve({ kind, answers: answersIn(result, tmplIds) })
    }
    wx.bindEmployeeRelation?.({ tmplIds, success, fail: () => resolve(NOTHING) })
  })
}
