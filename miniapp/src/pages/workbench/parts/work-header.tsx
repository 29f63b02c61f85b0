import { View } from '@tarojs/components'
import { useQuery } from '@tanstack/react-query'
import type { MembershipView } from '@/api/types'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { useWords } from '@/i18n'
import { clockWords } from '@/i18n/time-words'
import { callApi } from '@/platform/http/api-client'
import { useSession } from '@/platform/session/session-store'
import { cx } from '@/ui/cx'
import { DemoBadge } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icon-names'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './work-header.scss'

interface MyDuty {
  areaId: string
  state: 'onDuty' | 'offHours' | 'absent' | 'inactive'
  until: string | null
}

function useMyDuties() {
  const userId = useSession(({ session }) => session?.user.id)
  return useQuery({
    queryKey: ['duties', userId],
    enabled: userId !== undefined,
    queryFn: ({ signal }) => callApi<{ items: MyDuty[] }>({ method: 'GET', path: '/duties/mine', signal }),
  })
}

/** “今天你当班，到 18:00”, by the roster; nothing where the role stands in none. */
export function useDutyWords(membership: MembershipView | undefined): string | undefined {
  const words = useWords().workbench
  const duties = (useMyDuties().data?.items ?? []).filter(({ areaId }) => areaId === membership?.areaId)
  if (duties.length === 0) return undefined
  const onDuty = duties.find(({ state }) => state === 'onDuty')
  if (!onDuty) return words.offDuty
  if (onDuty.until === null) return words.onDuty
  const clock = clockWords(Date.parse(onDuty.until))
  // A shift that ends at midnight ends today.
  return words.onDutyUntil(clock === '00:00' ? '24:00' : clock)
}

/** Whose bench it is, and until when one is on duty. */
export function WorkTitle({ membership }: { membership: MembershipView | undefined }) {
  const words = useWords().workbench
  const name = useSession(({ session }) => session?.user.name)
  const duty = useDutyWords(membership)
  const demo = useIsDemo()
  return (
    <View className="work-title">
      <View className="work-title__line">
        <Text size="title" strong heading lines={1}>
          {membership?.areaName ?? words.title}
        </Text>
        {demo && <DemoBadge />}
      </View>
      <Text size="note" tone="ink2" lines={2}>
        {[name, duty].filter(Boolean).join(' · ')}
      </Text>
    </View>
  )
}

export interface WorkToolsProps {
  searching: boolean
  onSearch: () => void
  mapped: boolean
  onMap: () => void
}

interface ToolProps {
  id: string
  icon: IconName
  text: string
  on: boolean
  onPress: () => void
}

function Tool({ id, icon, text, on, onPress }: ToolProps) {
  return (
    <Pressable className={cx('work-tool', on && 'work-tool--on')} onPress={onPress} selected={on} id={id}>
      <Icon name={icon} />
      <View>{text}</View>
    </Pressable>
  )
}

/** Looking for one ticket, and the same list on a map. */
export function WorkTools({ searching, onSearch, mapped, onMap }: WorkToolsProps) {
  const words = useWords().workbench
  return (
    <View className="work-tools">
      <Tool id="work-search" icon="search" text={words.search} on={searching} onPress={onSearch} />
      <Tool
        id="work-map"
        icon={mapped ? 'list' : 'map'}
        text={mapped ? words.list : words.map}
        on={mapped}
        onPress={onMap}
      />
    </View>
  )
}
