import type { LinkAnswer } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { LinkedCallView } from '@/api/types'
import { useAnswer, type Answer } from '@/features/answer/use-answer'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field, TextArea } from '@/ui/field/field'
import { toast } from '@/ui/toast/toast'

const MAX_WORDS = 500
const MAX_NAME = 20

export interface AnswerForm {
  /** Who answers, and what there is to say. */
  fields: ReactNode
  /** The answers, at the thumb; nothing once it is done. */
  dock: ReactNode
}

/** What a party can still say by its link. */
export function useAnswerForm(token: string, call: LinkedCallView | undefined): AnswerForm {
  const words = useWords().whistle
  const answer = useAnswer(token)
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  if (!call?.mayFinish) return { fields: null, dock: undefined }
  const send = (kind: LinkAnswer) => {
    const said = note.trim()
    const body: Answer = { answer: kind, name: name.trim(), ...(said && { note: said }) }
    answer.mutate(body, { onSuccess: () => setNote(''), onError: ({ message }) => toast(message) })
  }
  const ready = name.trim() !== ''
  const fields = (
    <Card className="answer-form">
      <Field
        id="answer-name"
        label={words.answerName}
        placeholder={words.answerNameHint}
        value={name}
        limit={MAX_NAME}
        onChange={setName}
      />
      <TextArea
        id="answer-note"
        label={words.answerNote}
        placeholder={words.answerNoteHint}
        value={note}
        limit={MAX_WORDS}
        rows={2}
        onChange={setNote}
      />
    </Card>
  )
  const busy = answer.isPending ? answer.variables.answer : undefined
  return {
    fields,
    dock: <Answers call={call} ready={ready} noted={note.trim() !== ''} busy={busy} onSend={send} />,
  }
}

interface AnswersProps {
  call: LinkedCallView
  ready: boolean
  noted: boolean
  busy: LinkAnswer | undefined
  onSend: (kind: LinkAnswer) => void
}

function Answers({ call, ready, noted, busy, onSend }: AnswersProps) {
  const words = useWords().whistle
  if (!call.mayRespond)
    return (
      <Button
        text={words.answerFinish}
        look="primary"
        block
        id="answer-finish"
        disabled={!ready || !noted}
        busy={busy === 'finish'}
        onPress={() => onSend('finish')}
      />
    )
  return (
    <View className="answer-dock">
      <Button
        text={words.cannot}
        look="outline"
        id="answer-decline"
        disabled={!ready || !noted}
        busy={busy === 'decline'}
        onPress={() => onSend('decline')}
      />
      <Button
        className="answer-dock__come"
        text={words.come}
        look="primary"
        id="answer-respond"
        disabled={!ready}
        busy={busy === 'respond'}
        onPress={() => onSend('respond')}
      />
    </View>
  )
}
