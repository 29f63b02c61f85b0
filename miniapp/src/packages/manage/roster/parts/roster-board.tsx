import { View } from '@tarojs/components'
import type { RosterView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import type { BoardProps } from '../model/board'
import { gapTimes } from '../model/gap-time'
import { ChainCard } from './chain-card'
import { GapCards } from './gap-cards'
import { Legend } from './legend'
import { Toolbar } from './toolbar'
import { WeekCard } from './week-card'
import { WeekGrid } from './week-grid'

/** Nobody has a duty anywhere yet. */
function isBlank({ rows, absences }: RosterView): boolean {
  return absences.length === 0 && rows.every(({ segments }) => segments.every(({ user }) => user === null))
}

function FirstStep({ roster, onSheet }: BoardProps) {
  const words = useDeskWords().roster
  const [row] = roster.rows
  const begin = row && roster.editable && (
    <Button
      text={words.emptyAction}
      look="primary"
      icon="plus"
      id="first-shift"
      onPress={() => onSheet({ kind: 'shift', roster, row })}
    />
  )
  return (
    <Empty icon="calendar" title={words.emptyTitle} note={words.emptyNote} action={begin} id="roster-empty" />
  )
}

/** The week with its gaps, whom to turn to, and who stands in. */
export function RosterBoard(props: BoardProps) {
  const { roster, place, onSheet } = props
  const gaps = gapTimes(roster)
  if (isBlank(roster)) return <FirstStep {...props} />
  return (
    <>
      <Toolbar {...props} gaps={gaps} />
      <View className="roster__columns">
        <View className="roster__calendar">
          <WeekGrid {...props} />
          <Legend editable={roster.editable} />
        </View>
        <View className="roster__gaps">
          <GapCards roster={roster} gaps={gaps} onSheet={onSheet} key={place.monday} />
        </View>
        <View className="roster__side">
          <ChainCard chain={roster.chain} />
          <WeekCard roster={roster} onSheet={onSheet} />
        </View>
      </View>
    </>
  )
}
