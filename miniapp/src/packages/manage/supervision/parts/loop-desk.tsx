import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { useActiveRole } from '@/features/session/active-role'
import { OrderList, RequestList } from '@/features/ticket/loop/loop-lists'
import type { RequestFilter } from '@/features/ticket/loop/use-loop'
import { useWords } from '@/i18n'
import { useQuery as useParams } from '@/platform/navigation'
import { accessible } from '@/platform/accessible'
import { Button } from '@/ui/button/button'
import { Segments, Tabs } from '@/ui/segments/segments'
import { OpenTicket } from './open-ticket'
import { ORDER_STATES, useFirst, type LoopPart, type OrderState } from './use-first'

const PARTS = ['waiting', 'orders', 'asked'] as const satisfies readonly LoopPart[]

const REQUESTS: Readonly<Record<'waiting' | 'asked', RequestFilter>> = {
  waiting: { box: 'answer', state: 'waiting' },
  asked: { box: 'asked' },
}

export interface LoopDeskProps {
  areaId: string | undefined
  /** Supervising several at once, within this area. */
  onBatch: (areaId: string) => void
}

/** Which list, and which of it: another list begins at its first again. */
function useShown(areaId: string | undefined) {
  const { part: asked } = useParams()
  const [part, setPart] = useState<LoopPart>(PARTS.find((each) => each === asked) ?? 'waiting')
  const [state, setState] = useState<OrderState>('open')
  const [chosenId, choose] = useState<string>()
  const requests = part === 'orders' ? undefined : REQUESTS[part]
  const first = useFirst({ requests, orders: { state, areaId } })
  const anew = <K,>(set: (key: K) => void) => {
    return (key: K) => {
      set(key)
      choose(undefined)
    }
  }
  return {
    part,
    state,
    requests,
    chosenId: chosenId ?? first,
    choose,
    turn: anew(setPart),
    of: anew(setState),
  }
}

/** On a desk: the list on the left, the chosen ticket with everything one can do to it beside it. */
export function LoopDesk({ areaId, onBatch }: LoopDeskProps) {
  const words = useWords().loop
  const { part, state, requests, chosenId, choose, turn, of } = useShown(areaId)
  const items = PARTS.map((key) => ({ key, text: words[key] }))
  const list = { chosenId, onChoose: choose }
  return (
    <View className="desk-split loop-desk">
      <View className="desk-listed" {...accessible({ label: words.title })}>
        <Tabs label={words.parts} items={items} value={part} onChange={turn} />
        {requests === undefined && (
          <OrderTools areaId={areaId} onBatch={onBatch} state={state} onState={of} />
        )}
        <ScrollView className="loop-desk__scroll" scrollY>
          {requests === undefined ? (
            <OrderList key={state} filter={{ state, areaId }} {...list} />
          ) : (
            <RequestList key={part} filter={requests} {...list} />
          )}
        </ScrollView>
      </View>
      <OpenTicket id={chosenId} />
    </View>
  )
}

/** A town or county gives orders; a community answers them. */
const ORDERING: readonly string[] = ['subdistrict_officer', 'county_officer']

interface OrderToolsProps extends LoopDeskProps {
  state: OrderState
  onState: (state: OrderState) => void
}

function OrderTools({ areaId, onBatch, state, onState }: OrderToolsProps) {
  const words = useWords().loop
  const { active } = useActiveRole()
  const texts = { open: words.stateOpen, answered: words.stateAnswered, ended: words.stateEnded }
  const orders = areaId !== undefined && active !== undefined && ORDERING.includes(active.role)
  return (
    <View className="loop-desk__tools">
      <Segments
        label={words.states}
        items={ORDER_STATES.map((key) => ({ key, text: texts[key] }))}
        value={state}
        onChange={onState}
      />
      {orders && (
        <Button
          text={words.batch}
          look="outline"
          size="small"
          id="supervise-batch"
          onPress={() => onBatch(areaId)}
        />
      )}
    </View>
  )
}
