import { useState } from 'react'
import { SignedIn } from '@/features/session/components/signed-in'
import { useLookCounts, type LookKind } from '@/features/ticket/api/second-looks'
import { LookList } from '@/features/ticket/second-look/look-list'
import { useWords } from '@/i18n'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Tabs } from '@/ui/segments/segments'

const KINDS = ['confirm', 'followUp', 'recheck'] as const satisfies readonly LookKind[]

/** On a phone: what my desk is to call back about or look at again. */
export default function LooksPage() {
  const words = useWords().secondLook
  const [kind, setKind] = useState<LookKind>()
  const counts = useLookCounts({ scope: 'desk' }).data
  const named = (each: LookKind) => {
    const count = counts?.[each] ?? 0
    return { key: each, text: count > 0 ? words.counted(words.kinds[each], count) : words.kinds[each] }
  }
  const items = [{ key: 'all' as const, text: words.all }, ...KINDS.map(named)]
  return (
    <Page
      id="page-looks"
      nav={<NavBar title={words.title} back />}
      top={
        <>
          <OfflineBanner />
          <Tabs
            label={words.title}
            items={items}
            value={kind ?? 'all'}
            onChange={(key) => setKind(key === 'all' ? undefined : key)}
          />
        </>
      }
    >
      <SignedIn>
        <LookList key={kind ?? 'all'} filter={{ scope: 'desk', kind, state: 'open' }} />
      </SignedIn>
    </Page>
  )
}
