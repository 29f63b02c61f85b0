import Taro from '@tarojs/taro'
import { answersIn, type Asked, type Reminding } from './remind-types'

export type { Asked, Reminding }

/** WeChat shows its dialog for at most so many templates at once. */
const MOST = 5

const NOTHING: Asked = { kind: 'inbox', answers: [] }

/** Whether WeChat itself asks here. */
export const ASKS_BY_WECHAT: boolean = true

/** Has WeChat ask for leave to send messages; must come straight from a tap. Without it the inbox tells all the same. */
export async function askToRemind(templateIds: readonly string[]): Promise<Asked> {
  const tmplIds = templateIds.slice(0, MOST)
  if (tmplIds.length === 0) return NOTHING
  try {
    const answers = answersIn(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] }), tmplIds)
    return { kind: answers.some(({ answer }) => answer === 'accept') ? 'granted' : 'inbox', answers }
  } catch {
    // Turned off in WeChat's settings, or asked without a tap.
    return NOTHING
  }
}

/** WeChat does not say; the server knows how many messages are left. */
export function remindsHere(): boolean {
  return false
}

/** WeChat tells by itself. */
export function resumeReminding() {
  return undefined
}
