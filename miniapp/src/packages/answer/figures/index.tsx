import { View } from '@tarojs/components'
import { useState } from 'react'
import { countyDay, DAY_MS } from '@beegrid/shared'
import type { ResponseFiguresView } from '@/api/types'
import { useActiveRole } from '@/features/session/active-role'
import { SignedIn } from '@/features/session/components/signed-in'
import { useResponseFigures } from '@/features/ticket/whistle/use-whistles'
import { useWords, type Messages } from '@/i18n'
import { dayWords } from '@/i18n/time-words'
import { accessible } from '@/platform/accessible'
import { now } from '@/platform/clock'
import { useQuery as useParams } from '@/platform/navigation'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Empty, Skeleton } from '@/ui/feedback/feedback'
import { OfflineBanner } from '@/ui/feedback/offline-banner'
import { QueryState } from '@/ui/feedback/query-state'
import { NavBar } from '@/ui/nav-bar/nav-bar'
import { Page } from '@/ui/page/page'
import { Text } from '@/ui/text/text'
import './index.scss'

const PERIODS = [7, 30, 90] as const

/** How an organisation answers when it is called: each figure with its formula beside it. */
export default function ResponseFiguresPage() {
  const words = useWords()
  const own = useActiveRole().active?.organisationId
  const { id = own ?? '' } = useParams()
  const [days, setDays] = useState<number>(30)
  const [today] = useState(now)
  const wish = { organisationId: id, from: countyDay(today - (days - 1) * DAY_MS), to: countyDay(today) }
  const query = useResponseFigures(wish)
  return (
    <Page
      id="page-response-figures"
      nav={<NavBar title={query.data?.name ?? words.whistle.figuresTitle} back />}
      top={<OfflineBanner />}
    >
      <SignedIn>
        <View className="figures-page">
          <Periods value={days} onChange={setDays} />
          {id === '' ? (
            <Empty icon="search" title={words.common.missingTitle} note={words.whistle.figuresWhose} />
          ) : (
            <QueryState query={query} waiting={<Skeleton rows={6} />}>
              {(figures) => <Figures figures={figures} />}
            </QueryState>
          )}
        </View>
      </SignedIn>
    </Page>
  )
}

function Periods({ value, onChange }: { value: number; onChange: (days: number) => void }) {
  const words = useWords().whistle
  return (
    <View
      className="figures-page__periods"
      {...accessible({ role: 'radiogroup', label: words.figuresTitle })}
    >
      {PERIODS.map((days) => (
        <Chip
          key={days}
          role="radio"
          text={words.days(days)}
          chosen={days === value}
          onPress={() => onChange(days)}
        />
      ))}
    </View>
  )
}

function Figures({ figures }: { figures: ResponseFiguresView }) {
  const words = useWords()
  const { from, to, items } = figures
  return (
    <>
      <Text size="note" tone="ink2">
        {[
          words.whistle.figuresPeriod(dayWords(words.time, from), dayWords(words.time, to)),
          words.whistle.figuresNote,
        ].join(' · ')}
      </Text>
      <View className="figures-page__grid">
        {items.map((figure) => (
          <Card key={figure.code} id={`figure-${figure.code}`}>
            <Text size="note" tone="ink2">
              {figure.label}
            </Text>
            <Text size="title" strong>
              {valueWords(figure, words.whistle)}
            </Text>
            <Text size="note" tone="ink2">
              {figure.formula}
            </Text>
          </Card>
        ))}
      </View>
    </>
  )
}

function valueWords(
  { value, unit }: ResponseFiguresView['items'][number],
  words: Messages['whistle'],
): string {
  if (value === null) return words.nothing
  return { count: words.count, percent: words.percent, minutes: words.minutes }[unit](value)
}
