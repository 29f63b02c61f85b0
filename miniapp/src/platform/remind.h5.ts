import { isFields } from './http/problem'
import { onLive } from './live/live'

export type Reminding = 'granted' | 'inbox'

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
export async function askToRemind(): Promise<Reminding> {
  if (!('Notification' in window)) return 'inbox'
  const answer = await Notification.requestPermission()
  if (answer !== 'granted') return 'inbox'
  watch()
  return 'granted'
}
