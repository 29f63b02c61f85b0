import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TicketRequestView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Sheet } from '@/ui/sheet/sheet'
import type { OwnSheetProps } from '../actions/own-sheet-props'
import { RequestWords } from './request-words'
import { useTicketRequests } from './use-loop'

/** 撤回申请: what I asked for and nobody has answered yet. */
export function TakeBackSheet(props: OwnSheetProps) {
  const words = useWords().loop
  const query = useTicketRequests(props.ticket.id)
  return (
    <QueryState query={query} waiting={null}>
      {({ items }) => {
        const [first, ...others] = items.filter(({ mayTakeBack }) => mayTakeBack)
        if (first) return <TakeBack {...props} mine={[first, ...others]} first={first} />
        return (
          <Sheet title={words.takeBack} onClose={props.onClose} id="sheet-takeBack">
            <Empty icon="check" title={words.nothingToGrant} />
          </Sheet>
        )
      }}
    </QueryState>
  )
}

interface TakeBackProps extends OwnSheetProps {
  mine: readonly TicketRequestView[]
  first: TicketRequestView
}

function TakeBack({ mine, first, busy, onSend, onClose }: TakeBackProps) {
  const words = useWords().loop
  const [chosen, setChosen] = useState(first)
  const [text, setText] = useState('')
  const note = text.trim()
  const send = () => onSend({ action: 'takeBack', requestId: chosen.id, ...(note !== '' && { note }) }, [])
  const foot = <Button text={words.takeBack} look="primary" block id="take-back" busy={busy} onPress={send} />
  return (
    <Sheet title={words.takeBackTitle(chosen.label)} onClose={onClose} id="sheet-takeBack" foot={foot}>
      <RequestWords
        request={chosen}
        says={words.takeBackSure}
        field={{ id: 'take-back-note', label: words.takeBackNote, placeholder: words.takeBackHint }}
        value={text}
        onChange={setText}
      >
        <Which mine={mine} chosen={chosen} onChoose={setChosen} />
      </RequestWords>
    </Sheet>
  )
}

interface WhichProps {
  mine: readonly TicketRequestView[]
  chosen: TicketRequestView
  onChoose: (request: TicketRequestView) => void
}

/** A whistle may wait beside a hold. */
function Which({ mine, chosen, onChoose }: WhichProps) {
  const words = useWords().loop
  if (mine.length < 2) return null
  return (
    <View className="action-form__chips" {...accessible({ role: 'radiogroup', label: words.takeBack })}>
      {mine.map((each) => (
        <Chip
          key={each.id}
          id={each.id}
          role="radio"
          text={each.label}
          chosen={each.id === chosen.id}
          onPress={() => onChoose(each)}
        />
      ))}
    </View>
  )
}
