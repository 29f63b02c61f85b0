import type { MyNoticesView } from '@/api/types'
import { askToRemind, type Reminding } from '@/platform/remind'
import { noteConsents } from './api/note-consents'
import { useMyNotices, useNoticesAgain } from './api/use-my-notices'

type Template = MyNoticesView['wechat']['templates'][number]

/** WeChat does not mix templates that ask each time with those for good: the latter first, as they are asked but once. */
function toAskFor(templates: readonly Template[], about: Template['about']): string[] {
  const fitting = templates.filter((each) => each.about === about || each.about === 'digest')
  const long = fitting.filter(({ consent, accepted }) => consent === 'long' && !accepted)
  const once = fitting.filter(({ consent }) => consent === 'once')
  return (long.length > 0 ? long : once).map(({ id }) => id)
}

/** The tap that has WeChat (or the browser) ask for leave to tell; nothing may come between the tap and the question. */
export function useReminding(about: Template['about']): () => Promise<Reminding> {
  const { data } = useMyNotices()
  const again = useNoticesAgain()
  return async () => {
    const wechat = data?.wechat
    const { kind, answers } = await askToRemind(toAskFor(wechat?.templates ?? [], about))
    await noteConsents(answers, wechat?.signedIn ?? false)
    again()
    return kind
  }
}
