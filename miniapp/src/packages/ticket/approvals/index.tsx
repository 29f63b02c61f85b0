import { useState } from 'react'
import { SignedIn } from '@/features/session/components/signed-in'
import { OrderList, RequestList } from '@/features/ticket/loop/loop-lists'
import { useWords } from '@/i18n'
import { useQuery as useParams } from '@/platform/navigation'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Tabs } from '@/ui/segments/segments'

const PARTS = ['waiting', 'orders', 'asked'] as const
type Part = (typeof PARTS)[number]

function List({ part }: { part: Part }) {
  switch (part) {
    case 'waiting':
      return <RequestList filter={{ box: 'answer', state: 'waiting' }} />
    case 'orders':
      return <OrderList filter={{}} />
    case 'asked':
      return <RequestList filter={{ box: 'asked' }} />
  }
}

/** On a phone: what waits for my desk, what is supervised, what I asked for. */
export default function ApprovalsPage() {
  const words = useWords().loop
  const { part: asked } = useParams()
  const [part, setPart] = useState<Part>(PARTS.find((each) => each === asked) ?? 'waiting')
  const items = PARTS.map((key) => ({ key, text: words[key] }))
  return (
    <Page
      id="page-approvals"
      nav={<NavBar title={words.title} back />}
      top={
        <>
          <OfflineBanner />
          <Tabs label={words.parts} items={items} value={part} onChange={setPart} />
        </>
      }
    >
      <SignedIn>
        <List key={part} part={part} />
      </SignedIn>
    </Page>
  )
}
