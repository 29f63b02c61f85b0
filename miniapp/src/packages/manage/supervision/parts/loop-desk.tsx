import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { useActiveRole } from '@/features/session/active-role'
import { OrderList, RequestList, type LoopListProps } from '@/features/ticket/loop/loop-lists'
import { useWords } from '@/i18n'
import { useQuery as useParams } from '@/platform/navigation'
import { accessible } from '@/platform/accessible'
import { Button } from '@/ui/button/button'
import { Segments, Tabs } from '@/ui/segments/segments'
import { OpenTicket } from './open-ticket'

const PARTS = ['waiting', 'orders', 'asked'] as const
type Part = (typeof PARTS)[number]

const STATES = ['open', 'answered', 'ended'] as const
type State = (typeof STATES)[number]

export interface LoopDeskProps {
  areaId: string | undefined
  /** Supervising several at once, within this area. */
  onBatch: (areaId: string) => void
}

/** On a desk: the list on the left, the chosen ticket with everything one can do to it beside it. */
export function LoopDesk({ areaId, onBatch }: LoopDeskProps) {
  const words = useWords().loop
  const { part: asked } = useParams()
  const [part, setPart] = useState<Part>(PARTS.find((each) => each === asked) ?? 'waiting')
  const [chosenId, choose] = useState<string>()
  const items = PARTS.map((key) => ({ key, text: words[key] }))
  const list = { chosenId, onChoose: choose }
  return (
    <View className="loop-desk">
      <View className="loop-desk__list" {...accessible({ label: words.title })}>
        <Tabs label={words.parts} items={items} value={part} onChange={setPart} />
        {part === 'orders' ? (
          <Orders areaId={areaId} onBatch={onBatch} {...list} />
        ) : (
          <ScrollView className="loop-desk__scroll" scrollY>
            <RequestList
              key={part}
              filter={part === 'waiting' ? { box: 'answer', state: 'waiting' } : { box: 'asked' }}
              {...list}
            />
          </ScrollView>
        )}
      </View>
      <OpenTicket id={chosenId} />
    </View>
  )
}

/** A town or county gives orders; a community answers them. */
const ORDERING: readonly string[] = ['subdistrict_officer', 'county_officer']

function Orders({ areaId, onBatch, ...list }: LoopDeskProps & LoopListProps) {
  const words = useWords().loop
  const { active } = useActiveRole()
  const [state, setState] = useState<State>('open')
  const texts = { open: words.stateOpen, answered: words.stateAnswered, ended: words.stateEnded }
  const orders = areaId !== undefined && active !== undefined && ORDERING.includes(active.role)
  return (
    <>
      <View className="loop-desk__tools">
        <Segments
          label={words.states}
          items={STATES.map((key) => ({ key, text: texts[key] }))}
          value={state}
          onChange={setState}
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
      <ScrollView className="loop-desk__scroll" scrollY>
        <OrderList key={state} filter={{ state, areaId }} {...list} />
      </ScrollView>
    </>
  )
}
