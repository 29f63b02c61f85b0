import { useEffect } from 'react'
import { useSendings, type Sending } from '@/features/report/model/send-report'
import { useQuery as useParams, PATHS, restartAt } from '@/platform/navigation'
import { useOutbox } from '@/platform/outbox/outbox-store'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { SentDock } from './sent-dock'
import { KeptAnswer, RefusedAnswer, SendingAnswer, SentAnswer } from './answers'
import './index.scss'

/** What became of it: noted while it was sent, or, after a restart, what still lies in the outbox. */
function useSending(key: string): Sending | undefined {
  const noted = useSendings(({ sendings }) => sendings[key])
  const waiting = useOutbox(({ items }) => items.some(({ id }) => id === key))
  if (noted) return noted
  return waiting ? { kind: 'kept' } : undefined
}

/** A full answer within a second: who has it, by when, and what comes then. */
export default function SentPage() {
  const { key = '' } = useParams()
  const sending = useSending(key)
  useEffect(() => {
    // Opened again later, by its address: the list knows what became of it.
    if (!sending) restartAt(PATHS.mine)
  }, [sending])
  return (
    <Page id="page-sent" honey bareDock nav={<NavBar />} dock={sending && <SentDock sending={sending} />}>
      {sending && <Answer sending={sending} />}
    </Page>
  )
}

function Answer({ sending }: { sending: Sending }) {
  switch (sending.kind) {
    case 'sending':
      return <SendingAnswer />
    case 'sent':
      return <SentAnswer ticket={sending.ticket} />
    case 'kept':
      return <KeptAnswer />
    case 'refused':
      return <RefusedAnswer message={sending.message} />
  }
}
