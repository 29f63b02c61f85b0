import type { MembershipView } from '@/api/types'
import { useMe } from '@/features/session/api/use-me'
import { useOrders, useRequests } from '@/features/ticket/loop/use-loop'
import { isDesk } from '@/features/ticket/work-scope'
import { useWords } from '@/i18n'
import { go, PATHS } from '@/platform/navigation'
import { useWide } from '@/platform/use-wide'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './loop-strip.scss'

interface Counted {
  count: number
  more: boolean
}

function counted(
  data: { pages: readonly { items: readonly unknown[]; nextCursor: string | null }[] } | undefined,
): Counted {
  const [first] = data?.pages ?? []
  return { count: first?.items.length ?? 0, more: first?.nextCursor != null }
}

/** A quiet line above the list: what waits for this desk's yes or no, which orders wait for an answer. */
export function LoopStrip({ membership }: { membership: MembershipView | undefined }) {
  const words = useWords().loop
  const wide = useWide()
  const desk = isDesk(membership)
  const keeps = useMe().data?.permissions.includes('manageSupervision') === true
  const waiting = counted(useRequests({ box: 'answer', state: 'waiting' }, desk).data)
  const orders = counted(useOrders({ state: 'open' }, membership?.areaId !== undefined).data)
  if (waiting.count + orders.count === 0) return null
  const path = wide && keeps ? PATHS.supervision : PATHS.approvals
  const part = waiting.count > 0 ? 'waiting' : 'orders'
  return (
    <Pressable className="loop-strip" id="loop-strip" onPress={() => go(path, { part })}>
      <Icon name="shield-check" size="small" />
      {waiting.count > 0 && (
        <Text size="label" strong>
          {words.strip(waiting.count, waiting.more)}
        </Text>
      )}
      {orders.count > 0 && (
        <Text size="label" tone={waiting.count > 0 ? 'ink2' : 'ink'} strong={waiting.count === 0}>
          {words.stripOrders(orders.count, orders.more)}
        </Text>
      )}
      <Icon name="chevron-right" size="small" className="loop-strip__arrow" />
    </Pressable>
  )
}
