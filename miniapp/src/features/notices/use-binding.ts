import type { MyNoticesView } from '@/api/types'
import type { Reminding } from '@/platform/remind'
import { bindWorkMessages } from '@/platform/work-messages'
import { noteConsents } from './api/note-consents'
import { useNoticesAgain } from './api/use-my-notices'

/** The tap that binds this WeChat to the county as one who works for it. */
export function useBinding({ wechat }: MyNoticesView): () => Promise<Reminding> {
  const again = useNoticesAgain()
  const ids = wechat.templates.filter(({ consent }) => consent === 'employee').map(({ id }) => id)
  return async () => {
    const { kind, answers } = await bindWorkMessages(ids)
    await noteConsents(answers, wechat.signedIn)
    again()
    return kind
  }
}
