import { View } from '@tarojs/components'
import { DAY_MS } from '@beegrid/shared'
import type { RosterGapView, RosterView } from '@/api/types'
import { useDeskWords, type DeskMessages } from '@/i18n/desk'
import { momentWords } from '@/i18n/time-words'
import { now } from '@/platform/clock'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { useCopyWeek, usePublish } from '../api/use-roster'
import type { BoardProps } from '../model/board'
import { gapDays } from '../model/gap-time'
import { dayOf, mondayOf, monthDay } from '../model/week'
import { useRefusal } from './use-refusal'

export interface ToolbarProps extends BoardProps {
  gaps: readonly RosterGapView[]
}

function titleOf(words: DeskMessages['roster'], gaps: readonly RosterGapView[]): string {
  if (gaps.length === 0) return words.noGaps
  const grids = new Set(gaps.flatMap(({ kind, areaId }) => (kind === 'grid' ? [areaId] : [])))
  const desks = new Set(gaps.flatMap(({ kind, areaId }) => (kind === 'desk' ? [areaId] : [])))
  return grids.size > 0 ? words.gapsTitle(grids.size) : words.deskGapsTitle(desks.size)
}

/** Whose roster this is, and whether anything is missing. */
function Title({ roster, gaps }: { roster: RosterView; gaps: readonly RosterGapView[] }) {
  const { roster: words, time } = useDeskWords()
  const published =
    roster.publishedAt && words.publishedAt(momentWords(time, Date.parse(roster.publishedAt), now()))
  return (
    <View className="roster__title">
      <Text size="display" strong heading id="roster-title">
        {titleOf(words, gaps)}
      </Text>
      <Text size="label" tone="ink2">
        {[gapDays(words, gaps), published].filter(Boolean).join('　')}
      </Text>
    </View>
  )
}

function WeekPicker({ place, onPlace }: Pick<BoardProps, 'place' | 'onPlace'>) {
  const words = useDeskWords().roster
  const { monday } = place
  const [first, last] = [monthDay(dayOf(monday)), monthDay(dayOf(monday) + 6)]
  const step = (weeks: number) => onPlace({ ...place, monday: monday + weeks * 7 * DAY_MS })
  const isNow = monday === mondayOf(now())
  return (
    <View className="roster__week">
      <Pressable className="roster__step" label={words.previous} id="week-before" onPress={() => step(-1)}>
        <Icon name="chevron-left" />
      </Pressable>
      <Pressable
        className="roster__week-name"
        label={isNow ? words.week(first, last) : `${words.week(first, last)} · ${words.thisWeek}`}
        id="week-now"
        onPress={() => onPlace({ ...place, monday: mondayOf(now()) })}
      >
        <Text size="label" strong>
          {words.week(first, last)}
        </Text>
      </Pressable>
      <Pressable className="roster__step" label={words.next} id="week-after" onPress={() => step(1)}>
        <Icon name="chevron-right" />
      </Pressable>
    </View>
  )
}

/** What can be done with the whole week. Publishing is the turn of whoever has no gap left to mend. */
function WeekActs({ roster, place, gaps }: Pick<ToolbarProps, 'roster' | 'place' | 'gaps'>) {
  const words = useDeskWords().roster
  const copy = useCopyWeek(place.areaId, ({ added }) => toast(words.copied(added)))
  const publish = usePublish(place.areaId, ({ people }) => toast(words.published(people)))
  useRefusal(copy.error ?? publish.error)
  const myTurn = gaps.length === 0 && roster.publishedAt === null
  return (
    <>
      <Button
        text={words.copyWeek}
        look="outline"
        size="small"
        icon="calendar"
        id="copy-week"
        busy={copy.isPending}
        onPress={() => copy.mutate(place.monday)}
      />
      <Button
        text={words.publish}
        look={myTurn ? 'primary' : 'outline'}
        size="small"
        id="publish-week"
        busy={publish.isPending}
        onPress={() => publish.mutate(place.monday)}
      />
    </>
  )
}

function ReadOnly() {
  const words = useDeskWords().roster
  return (
    <Text size="label" tone="ink2">
      {words.readOnly}
    </Text>
  )
}

export function Toolbar({ roster, place, onPlace, gaps, home }: ToolbarProps) {
  const words = useDeskWords().roster
  const up = home.areaId !== place.areaId && (
    <Button
      text={words.backTo(home.name)}
      look="outline"
      size="small"
      icon="chevron-left"
      id="roster-up"
      onPress={() => onPlace({ ...place, areaId: home.areaId })}
    />
  )
  return (
    <View className="roster__bar">
      {up}
      <Title roster={roster} gaps={gaps} />
      <WeekPicker place={place} onPlace={onPlace} />
      {roster.editable ? <WeekActs roster={roster} place={place} gaps={gaps} /> : <ReadOnly />}
    </View>
  )
}
