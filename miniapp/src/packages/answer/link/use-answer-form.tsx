import type { LinkAnswer } from '@beegrid/shared'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { LinkedCallView } from '@/api/types'
import { useAnswer, type Answer } from '@/features/answer/use-answer'
import { useAnswerPhotos, type AnswerPhotos } from '@/features/answer/use-answer-photos'
import { useWords } from '@/i18n'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field, TextArea } from '@/ui/field/field'
import { PhotoStrip } from '@/ui/photo/photo-strip'
import { Text } from '@/ui/text/text'
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
  const answer = useAnswer(token)
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  const photos = useAnswerPhotos(token, toast)
  if (!call?.mayFinish) return { fields: null, dock: undefined }
  const forget = () => {
    setNote('')
    photos.clear()
  }
  const send = (kind: LinkAnswer) => {
    const said = note.trim()
    const { mediaIds } = photos
    const rest = { ...(said && { note: said }), ...(mediaIds.length > 0 && { mediaIds }) }
    const body: Answer = { answer: kind, name: name.trim(), ...rest }
    answer.mutate(body, { onSuccess: forget, onError: ({ message }) => toast(message) })
  }
  const busy = answer.isPending ? answer.variables.answer : undefined
  const has = { ready: name.trim() !== '' && !photos.sending, noted: note.trim() !== '' }
  return {
    fields: <Fields name={name} note={note} photos={photos} onName={setName} onNote={setNote} />,
    dock: <Answers call={call} {...has} busy={busy} onSend={send} />,
  }
}

interface FieldsProps {
  name: string
  note: string
  photos: AnswerPhotos
  onName: (name: string) => void
  onNote: (note: string) => void
}

function Fields({ name, note, photos, onName, onNote }: FieldsProps) {
  const words = useWords().whistle
  const who = { label: words.answerName, placeholder: words.answerNameHint, limit: MAX_NAME }
  const what = { label: words.answerNote, placeholder: words.answerNoteHint, limit: MAX_WORDS }
  return (
    <Card className="answer-form">
      <Field id="answer-name" {...who} value={name} onChange={onName} />
      <TextArea id="answer-note" {...what} rows={2} value={note} onChange={onNote} />
      <Pictures photos={photos} />
    </Card>
  )
}

function Pictures({ photos: { photos, max, add, remove } }: { photos: AnswerPhotos }) {
  const words = useWords().whistle
  return (
    <View className="answer-form__photos" id="answer-photos">
      <Text size="label" strong>
        {words.answerPhotos}
      </Text>
      <PhotoStrip
        photos={photos.map(({ mediaId, ...photo }) => ({
          ...photo,
          ...(mediaId === undefined && { state: words.photoSending }),
        }))}
        max={max}
        onAdd={() => void add()}
        onRemove={remove}
      />
    </View>
  )
}

interface AnswersProps {
  call: LinkedCallView
  ready: boolean
  noted: boolean
  busy: LinkAnswer | undefined
  onSend: (kind: LinkAnswer) => void
}

function Answers(props: AnswersProps) {
  const words = useWords().whistle
  const { call, ready, noted, busy, onSend } = props
  if (call.mayRespond) return <FirstAnswers {...props} />
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
}

function FirstAnswers({ ready, noted, busy, onSend }: AnswersProps) {
  const words = useWords().whistle
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
