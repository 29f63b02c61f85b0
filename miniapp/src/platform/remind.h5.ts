import { isFields } from './http/problem'
import { onLive } from './live/live'
import { useSettings } from './settings'
import type { Asked, Reminding } from './remind-types'

export type { Asked, Reminding }

/** Whether WeChat itself asks here. */
export const ASKS_BY_WECHAT: boolean = false

const NOTHING: Asked = { kind: 'inbox', answers: [] }

let watching = false

/** A text in both languages, as live events carry it. */
function inMyLanguage(text: unknown): string {
  const { zh, en }: { zh?: unknown; en?: unknown } = isFields(text) ? text : {}
  const mine = useSettings.getState().language === 'en' ? en : zh
  return typeof mine === 'string' ? mine : ''
}

/** While the window is open in the background, the system says what the inbox would; once, however many windows there are. */
function watch() {
  if (watching) return
  watching = true
  onLive((event) => {
    if (event.type !== 'notification' || document.visibilityState === 'visible' || !isFields(event)) return
    const { id, title, body } = event
    const tag = typeof id === 'string' ? id : ''
    new Notification(inMyLanguage(title), { body: inMyLanguage(body), tag })
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

/** Whether this browser tells already. */
export function remindsHere(): boolean {
  return 'Notification' in window && Notification.permission === 'granted'
}

/** Once allowed it tells from the first page on. */
export function resumeReminding() {
  if (remindsHere()) watch()
}
