import type { MembershipView } from '@/api/types'
import { useMe } from '@/features/session/api/use-me'
import { useLookCounts } from '@/features/ticket/api/second-looks'
import { isDesk } from '@/features/ticket/work-scope'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useWide } from '@/platform/use-wide'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './loop-strip.scss'

/** A quiet line above the list: how many this desk is to call back about or look at again. */
export function LookStrip({ membership }: { membership: MembershipView | undefined }) {
  const words = useWords().secondLook
  const wide = useWide()
  const keeps = useMe().data?.permissions.includes('manageCallBacks') === true
  const counts = useLookCounts({ scope: 'desk' }, { enabled: isDesk(membership) }).data
  if (!counts) return null
  const { confirm, followUp, recheck, overdue } = counts
  const all = confirm + followUp + recheck
  if (all === 0) return null
  return (
    <Pressable
      className="loop-strip"
      id="look-strip"
      onPress={() => go(wide && keeps ? PATHS.callBacks : PATHS.looks)}
    >
      <Icon name="headset" size="small" />
      <Text size="label" strong>
        {words.strip(all)}
      </Text>
      {overdue > 0 && (
        <Text size="label" tone="danger">
          {words.stripLate(overdue)}
        </Text>
      )}
      <Icon name="chevron-right" size="small" className="loop-strip__arrow" />
    </Pressable>
  )
}
