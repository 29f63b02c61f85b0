import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TicketRequestView, TicketView } from '@/api/types'
import { useWords, type Messages } from '@/i18n'
import { vibrate } from '@/platform/device'
import { Button } from '@/ui/button/button'
import { Empty } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Sheet } from '@/ui/sheet/sheet'
import { toast } from '@/ui/toast/toast'
import { perform, type Performed } from '../actions/perform'
import { RequestWords } from './request-words'
import { useTicketRequests } from './use-loop'

export interface GrantSheetProps {
  ticket: Pick<TicketView, 'id' | 'title' | 'placeText'>
  onClose: () => void
}

/** 审批: what is asked, who said what before, and one's own yes or no. */
export function GrantSheet({ ticket, onClose }: GrantSheetProps) {
  const words = useWords().loop
  const query = useTicketRequests(ticket.id)
  return (
    <QueryState query={query} waiting={null}>
      {({ items }) => {
        const request = items.find(({ mayAnswer }) => mayAnswer)
        if (request) return <Answer ticket={ticket} request={request} onClose={onClose} />
        return (
          <Sheet title={words.grantTitle} onClose={onClose} id="sheet-grant">
            <Empty icon="check" title={words.nothingToGrant} />
          </Sheet>
        )
      }}
    </QueryState>
  )
}

interface AnswerProps extends GrantSheetProps {
  request: TicketRequestView
}

function saidOf(result: Performed, passed: boolean, words: Messages): string {
  if (result.kind === 'refused') return result.message
  if (result.kind === 'unsent') return words.act.noNetwork
  return passed ? words.loop.agreed : words.loop.refused
}

const isOver = (result: Performed) => result.kind === 'done' || (result.kind === 'refused' && result.raced)

/** Sends the answer; tells what came of it. */
function useAnswer({ ticket, request, onClose }: AnswerProps, note: string) {
  const words = useWords()
  const [busy, setBusy] = useState<'yes' | 'no'>()
  const send = async (passed: boolean) => {
    setBusy(passed ? 'yes' : 'no')
    const body = { action: 'grant', passed, requestId: request.id, ...(note !== '' && { note }) } as const
    const result = await perform({ ticket, body })
    setBusy(undefined)
    toast(saidOf(result, passed, words))
    if (result.kind === 'done') vibrate()
    if (isOver(result)) onClose()
  }
  const refuse = () => (note === '' ? toast(words.loop.refuseWhy) : void send(false))
  return { busy, agree: () => void send(true), refuse }
}

function Answer(props: AnswerProps) {
  const { request, onClose } = props
  const words = useWords().loop
  const [text, setText] = useState('')
  const answer = useAnswer(props, text.trim())
  return (
    <Sheet
      title={words.requestTitle(request.label)}
      onClose={onClose}
      id="sheet-grant"
      foot={<YesOrNo {...answer} />}
    >
      <RequestWords
        request={request}
        says={request.last ? words.lastLevel : words.nextLevel}
        field={{ id: 'grant-note', label: words.grantNote, placeholder: words.grantHint }}
        value={text}
        onChange={setText}
      />
    </Sheet>
  )
}

interface YesOrNoProps {
  busy: 'yes' | 'no' | undefined
  agree: () => void
  refuse: () => void
}

function YesOrNo({ busy, agree, refuse }: YesOrNoProps) {
  const words = useWords().loop
  return (
    <View className="loop-answer">
      <Button text={words.refuse} look="outline" id="grant-no" busy={busy === 'no'} onPress={refuse} />
      <Button
        className="loop-answer__yes"
        text={words.agree}
        look="primary"
        id="grant-yes"
        busy={busy === 'yes'}
        onPress={agree}
      />
    </View>
  )
}
