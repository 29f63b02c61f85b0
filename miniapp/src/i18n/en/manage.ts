import type { manage as zh } from '../zh-cn/manage'

export const manage: typeof zh = {
  narrow: 'This needs a computer',
  narrowNote: 'Please open it on a wider screen; a phone has no room for it.',
  notYours: 'You are not allowed to do this',
  notYoursNote: 'Please ask your community or the county’s command centre.',
  choose: 'Choose an area',
  everywhere: 'All counties',
}
