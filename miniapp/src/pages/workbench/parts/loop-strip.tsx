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

function useCounts(membership: MembershipView | undefined) {
  const desk = isDesk(membership)
  return {
    waiting: counted(useRequests({ box: 'answer', state: 'waiting' }, desk).data),
    orders: counted(useOrders({ state: 'open' }, membership?.areaId !== undefined).data),
  }
}

/** On a desk the page of the rail, on a phone the page of its own. */
function usePath() {
  const wide = useWide()
  const keeps = useMe().data?.permissions.includes('manageSupervision') === true
  return wide && keeps ? PATHS.supervision : PATHS.approvals
}

/** A quiet line above the list: what waits for this desk's yes or no, which orders wait for an answer. */
export function LoopStrip({ membership }: { membership: MembershipView | undefined }) {
  const words = useWords().loop
  const path = usePath()
  const { waiting, orders } = useCounts(membership)
  if (waiting.count + orders.count === 0) return null
  const asked = waiting.count > 0
  return (
    <Pressable
      className="loop-strip"
      id="loop-strip"
      onPress={() => go(path, { part: asked ? 'waiting' : 'orders' })}
    >
      <Icon name="shield-check" size="small" />
      {asked && (
        <Text size="label" strong>
          {words.strip(waiting.count, waiting.more)}
        </Text>
      )}
      {orders.count > 0 && (
        <Text size="label" tone={asked ? 'ink2' : 'ink'} strong={!asked}>
          {words.stripOrders(orders.count, orders.more)}
        </Text>
      )}
      <Icon name="chevron-right" size="small" className="loop-strip__arrow" />
    </Pressable>
  )
}
