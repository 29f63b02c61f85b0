import { isFields } from './http/problem'
import { onLive } from './live/live'
import type { Asked, Reminding } from './remind-types'

export type { Asked, Reminding }

/** Whether WeChat itself asks here. */
export const ASKS_BY_WECHAT: boolean = false

const NOTHING: Asked = { kind: 'inbox', answers: [] }

let watching = false

/** While the window is open in the background, the system says what the inbox would. */
function watch() {
  if (watching) return
  watching = true
  onLive((event) => {
    if (event.type !== 'notification' || document.visibilityState === 'visible' || !isFields(event)) return
    const { title, body } = event
    if (typeof title === 'string') new Notification(title, { body: typeof body === 'string' ? body : '' })
  })
}

/** Asks for leave to tell; must come straight from a tap. Without it the inbox tells all the same. */
export async function askToRemind(_templateIds: readonly string[]): Promise<Asked> {
  if (!('Notification' in window)) return NOTHING
  const answer = await Notification.requestPermission()
  if (answer !== 'granted') return NOTHING
  watch()
  return { kind: 'granted', answers: [] }
}
