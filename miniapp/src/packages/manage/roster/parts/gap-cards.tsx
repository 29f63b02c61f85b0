import { View } from '@tarojs/components'
import { useState } from 'react'
import type { StandInCandidateView, RosterGapView, RosterView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useAskStandIn, useCandidates } from '../api/use-roster'
import type { OpenSheet } from '../model/board'
import { candidateWords } from '../model/candidate-words'
import { daysInWords } from '../model/gap-time'
import { gapNote } from '../model/gap-words'
import { shortGrid } from '../model/week'
import { useRefusal } from './use-refusal'

/** So many are offered on the card itself. */
const OFFERED = 2
/** So many gaps stand beside the calendar; the others are red in it. */
const SHOWN = 5

interface OfferProps {
  candidate: StandInCandidateView
  gap: RosterGapView
  /** The first of the page's first gap: it is your turn. */
  first: boolean
}

function Offer({ candidate, gap, first }: OfferProps) {
  const { roster: words, common } = useDeskWords()
  const { userId, name } = candidate.user
  const ask = useAskStandIn(() => toast(words.asked(name)))
  useRefusal(ask.error)
  const { areaId: gridId, from, to } = gap
  return (
    <View className="roster-gap__offer">
      <View className="roster-gap__person">
        <Text size="label" strong>
          {name}
        </Text>
        <Text size="note" tone="ink2" lines={2}>
          {candidateWords(words, common.comma, candidate)}
        </Text>
      </View>
      <Button
        text={words.ask}
        look={first ? 'primary' : 'outline'}
        size="small"
        label={`${words.ask} ${name}`}
        busy={ask.isPending}
        onPress={() => ask.mutate({ gridId, userId, from, to })}
      />
    </View>
  )
}

function Offers({ areaId, gap }: { areaId: string; gap: RosterGapView }) {
  const words = useDeskWords().roster
  const time = { gridId: gap.areaId, from: Date.parse(gap.from), to: Date.parse(gap.to) }
  const { data } = useCandidates(areaId, time)
  const [all, setAll] = useState(false)
  if (!data) return <View className="roster-gap__waiting" aria-busy="true" />
  if (data.items.length === 0) return <Text size="label">{words.noCandidates}</Text>
  const offered = all ? data.items : data.items.slice(0, OFFERED)
  return (
    <>
      {offered.map((candidate, i) => (
        <Offer candidate={candidate} gap={gap} first={i === 0} key={candidate.user.userId} />
      ))}
      {offered.length < data.items.length && (
        <Button text={words.moreCandidates} look="plain" size="small" onPress={() => setAll(true)} />
      )}
    </>
  )
}

interface GapCardProps {
  roster: RosterView
  gap: RosterGapView
  /** Open, with people who could take it: the next step. */
  open: boolean
  onOpen: () => void
  onSheet: (sheet: OpenSheet) => void
}

/** Where nobody ever was there is nobody to stand in for: the grid needs a holder first. */
const needsShift = ({ kind, why }: RosterGapView) => kind === 'desk' || why === 'nobody'

function GapButton({ roster, gap, open, onOpen, onSheet }: GapCardProps) {
  const words = useDeskWords().roster
  const row = roster.rows.find(({ areaId }) => areaId === gap.areaId)
  if (!roster.editable || !row) return null
  const shift = needsShift(gap)
  if (open && !shift) return null
  const text = shift ? words.assign : words.find
  const press = () => (shift ? onSheet({ kind: 'shift', roster, row }) : onOpen())
  return <Button text={text} look="outline" size="small" label={`${text} ${gap.areaName}`} onPress={press} />
}

function GapBody({ roster, gap }: Pick<GapCardProps, 'roster' | 'gap'>) {
  const words = useDeskWords().roster
  return (
    <>
      <Text size="label" tone="ink2">
        {gapNote(words, roster, gap)}
      </Text>
      {roster.editable && !needsShift(gap) && <Offers areaId={roster.areaId} gap={gap} />}
    </>
  )
}

function GapCard(props: GapCardProps) {
  const words = useDeskWords().roster
  const { areaName, dates, kind } = props.gap
  const name = kind === 'grid' ? shortGrid(areaName) : words.deskOf(areaName)
  return (
    <Card className="roster-gap">
      <View className="roster-gap__head">
        <Icon name="triangle-alert" className="roster-gap__sign" />
        <Text size="body" strong heading className="roster-gap__title">
          {words.gapAt(name, daysInWords(words, dates))}
        </Text>
        <GapButton {...props} />
      </View>
      {props.open && <GapBody {...props} />}
    </Card>
  )
}

export interface GapCardsProps {
  roster: RosterView
  gaps: readonly RosterGapView[]
  onSheet: (sheet: OpenSheet) => void
}

/** What is missing, the soonest open with people who could take it. */
export function GapCards({ roster, gaps, onSheet }: GapCardsProps) {
  const [opened, setOpened] = useState<string | undefined>(undefined)
  const keyOf = ({ areaId, from }: RosterGapView) => `${areaId}/${from}`
  const first = gaps[0]
  const open = gaps.find((gap) => keyOf(gap) === opened) ?? first
  return (
    <>
      {gaps.slice(0, SHOWN).map((gap) => (
        <GapCard
          roster={roster}
          gap={gap}
          open={gap === open}
          onOpen={() => setOpened(keyOf(gap))}
          onSheet={onSheet}
          key={keyOf(gap)}
        />
      ))}
    </>
  )
}
