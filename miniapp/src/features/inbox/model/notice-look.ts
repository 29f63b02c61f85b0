import type { IconName } from '@/ui/icon/icon-names'

/** What a kind of notice is drawn with; the first part that fits. */
const DRAWINGS: readonly (readonly [RegExp, IconName])[] = [
  [/^look/, 'headset'],
  [/overdue|remind|due/, 'clock'],
  [/supervise|danger/, 'siren'],
  [/dispatch|transfer|offer/, 'route'],
  [/accept/, 'bike'],
  [/arrive/, 'map-pin'],
  [/resolve|verify|close|done/, 'circle-check'],
  [/rate/, 'smile'],
  [/reject|decline|withdraw|rework|reopen/, 'undo-2'],
  [/comment|amend/, 'message-square-plus'],
  [/whistle|respond/, 'whistle'],
]

export function noticeIcon(type: string): IconName {
  return DRAWINGS.find(([pattern]) => pattern.test(type))?.[1] ?? 'bell'
}
