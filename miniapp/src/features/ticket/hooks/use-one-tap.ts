import { useState } from 'react'
import type { TicketListItemView } from '@/api/types'
import { useWords } from '@/i18n'
import { toast } from '@/ui/toast/toast'
import { perform } from '../actions/perform'
import type { ActionBody } from '../api/act-on-ticket'

interface Tap {
  ticket: Pick<TicketListItemView, 'id' | 'title' | 'placeText'>
  body: ActionBody
  /** What is said when it went well. */
  said: string
}

/** Actions that need no form, straight from a list: accept, solved. A lost race is told in the server's words. */
export function useOneTap() {
  const words = useWords().act
  const [busyId, setBusyId] = useState<string>()
  const run = async ({ ticket, body, said }: Tap) => {
    setBusyId(ticket.id)
    const result = await perform({ ticket, body })
    setBusyId(undefined)
    if (result.kind === 'done') toast(said)
    else if (result.kind === 'refused') toast(result.message)
    else toast(result.kind === 'kept' ? words.kept : words.noNetwork)
  }
  return { run: (tap: Tap) => void run(tap), busyId }
}
