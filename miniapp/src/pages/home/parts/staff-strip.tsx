import { isStaffRole } from '@beegrid/shared'
import { View } from '@tarojs/components'
import type { MembershipView } from '@/api/types'
import { useTicketCounts } from '@/features/ticket/api/use-ticket-counts'
import { useWords, type Messages } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'

function stripWords(waiting: number, overdue: number, words: Messages['home']): string {
  if (waiting > 0 && overdue > 0) return words.strip(waiting, overdue)
  return waiting > 0 ? words.stripWaiting(waiting) : words.stripOverdue(overdue)
}

/** For staff who look at their own home: what waits at work. */
export function StaffStrip({ memberships }: { memberships: readonly MembershipView[] }) {
  const words = useWords().home
  const staff = memberships.some(({ role }) => isStaffRole(role))
  const counts = useTicketCounts({ box: 'todo' }, { enabled: staff }).data
  const [waiting, overdue] = [counts?.dispatched ?? 0, counts?.overdue ?? 0]
  if (!staff || waiting + overdue === 0) return null
  return (
    <Pressable className="staff-strip" id="staff-strip" onPress={() => go(PATHS.workbench)}>
      <Icon name={overdue > 0 ? 'triangle-alert' : 'bell-ring'} />
      <View className="staff-strip__words">{stripWords(waiting, overdue, words)}</View>
      <View>{words.toWorkbench}</View>
      <Icon name="chevron-right" size="small" />
    </Pressable>
  )
}
