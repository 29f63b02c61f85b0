import { View } from '@tarojs/components'
import type { AbsenceView, RosterView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useRemoveLeave } from '../api/use-roster'
import type { OpenSheet } from '../model/board'
import { dayOf, monthDay } from '../model/week'
import { useRefusal } from './use-refusal'

function Line({ name, note }: { name: string; note: string }) {
  return (
    <View className="roster-week__line">
      <Text size="label" lines={1}>
        {name}
      </Text>
      <Text size="label" tone="ink2">
        {note}
      </Text>
    </View>
  )
}

function StandIns({ roster }: { roster: RosterView }) {
  const words = useDeskWords().roster
  const { standIns, rotation } = roster
  if (standIns.length + rotation.length === 0) return <Text size="label">{words.noStandIns}</Text>
  return (
    <>
      {standIns.map(({ user, days, forNames }) => (
        <Line key={user.userId} name={user.name} note={words.tally(days, forNames.join(words.and))} />
      ))}
      {rotation.length > 0 && (
        <Line name={rotation.map(({ name }) => name).join(words.and)} note={words.weekend} />
      )}
    </>
  )
}

function Leave({ leave, editable }: { leave: AbsenceView; editable: boolean }) {
  const { roster: words } = useDeskWords()
  const remove = useRemoveLeave(() => toast(words.leaveUndone))
  useRefusal(remove.error)
  const [first, last] = [dayOf(Date.parse(leave.from)), dayOf(Date.parse(leave.to) - 1)]
  return (
    <View className="roster-week__line">
      <View className="roster-week__leave">
        <Text size="label">{words.leaveRow(leave.user.name, leave.reason)}</Text>
        <Text size="note" tone="ink2">
          {words.week(monthDay(first), monthDay(last))}
        </Text>
      </View>
      {editable && Date.parse(leave.to) > now() && (
        <Pressable
          className="roster-week__undo"
          label={`${words.undoLeave} ${leave.user.name}`}
          busy={remove.isPending}
          onPress={() => remove.mutate(leave.id)}
        >
          <Text size="label" tone="ink2">
            {words.undoLeave}
          </Text>
        </Pressable>
      )}
    </View>
  )
}

export interface WeekCardProps {
  roster: RosterView
  onSheet: (sheet: OpenSheet) => void
}

function Acts({ roster, onSheet }: WeekCardProps) {
  const words = useDeskWords().roster
  const open = (kind: 'leave' | 'handover') => () => onSheet({ kind, roster })
  return (
    <View className="roster-week__acts">
      <Button text={words.leave} look="outline" size="small" id="enter-leave" onPress={open('leave')} />
      <Button
        text={words.handover}
        look="outline"
        size="small"
        id="open-handover"
        onPress={open('handover')}
      />
    </View>
  )
}

/** Who stands in for whom in the week, and who is away. */
export function WeekCard(props: WeekCardProps) {
  const words = useDeskWords().roster
  const { roster } = props
  return (
    <Card className="roster-week" id="week-card">
      <Text size="body" strong heading>
        {words.weekTitle}
      </Text>
      <StandIns roster={roster} />
      {roster.absences.length > 0 && (
        <Text size="label" strong heading className="roster-week__head">
          {words.leaveTitle}
        </Text>
      )}
      {roster.absences.map((leave) => (
        <Leave leave={leave} editable={roster.editable} key={leave.id} />
      ))}
      {roster.editable && <Acts {...props} />}
    </Card>
  )
}
