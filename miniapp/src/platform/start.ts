import { installKeyboard } from './keyboard'
import { startLive } from './live/live'
import { startNetwork } from './network'
import { startOutbox } from './outbox/outbox'
import { resumeReminding } from './remind'
import { watchAppearance } from './settings'

/** Everything that runs beside the pages, begun once when the app starts. */
export function startPlatform() {
  watchAppearance()
  installKeyboard()
  startNetwork()
  startLive()
  startOutbox()
  resumeReminding()
}
