import { View } from '@tarojs/components'
import { useState } from 'react'
import type { TicketView, WhistleView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { TextArea } from '@/ui/field/field'
import { PhotoStrip } from '@/ui/photo/photo-strip'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { useActionPhotos } from '../actions/action-photos'
import type { OwnSheetProps } from '../actions/own-sheets'
import { useWhistles } from './use-whistles'
import './whistle.scss'

const MAX_WORDS = 500

interface WordsFieldProps {
  id: string
  label: string
  hint: string
  value: string
  onChange: (value: string) => void
}

function WordsField({ id, label, hint, value, onChange }: WordsFieldProps) {
  const field = { id, label, value, onChange, placeholder: hint, limit: MAX_WORDS }
  return <TextArea {...field} rows={2} />
}

/** 报到: the party comes, or says why it cannot. */
export function RespondSheet({ busy, onSend, onClose }: OwnSheetProps) {
  const words = useWords().whistle
  const [comes, setComes] = useState(true)
  const [text, setText] = useState('')
  const said = text.trim()
  const body = comes
    ? ({ action: 'respond', ...(said && { note: said }) } as const)
    : ({ action: 'respond', passed: false, reason: said } as const)
  const foot = (
    <Button
      text={comes ? words.respondDo : words.declineDo}
      look="primary"
      block
      id="respond-send"
      disabled={!comes && said === ''}
      busy={busy}
      onPress={() => onSend(body, [])}
    />
  )
  return (
    <Sheet title={words.respondTitle} onClose={onClose} foot={foot} id="sheet-respond">
      <View className="action-form">
        <View className="whistle-chips" {...accessible({ role: 'radiogroup', label: words.respondTitle })}>
          <Chip
            role="radio"
            id="respond-come"
            text={words.come}
            chosen={comes}
            onPress={() => setComes(true)}
          />
          <Chip
            role="radio"
            id="respond-cannot"
            text={words.cannot}
            chosen={!comes}
            onPress={() => setComes(false)}
          />
        </View>
        <WordsField
          id="respond-note"
          label={words.respondTitle}
          hint={comes ? words.comeNote : words.cannotNote}
          value={text}
          onChange={setText}
        />
      </View>
    </Sheet>
  )
}

/** 反馈办理: the party's own part is done. */
export function FinishSheet({ busy, onSend, onClose }: OwnSheetProps) {
  const words = useWords().whistle
  const photos = useActionPhotos()
  const [text, setText] = useState('')
  const note = text.trim()
  const ids = photos.photos.map(({ id }) => id)
  const close = () => {
    ids.forEach(photos.remove)
    onClose()
  }
  const foot = (
    <Button
      text={words.finishDo}
      look="primary"
      block
      id="finish-send"
      disabled={note === ''}
      busy={busy}
      onPress={() => onSend({ action: 'finishPart', note }, ids)}
    />
  )
  return (
    <Sheet title={words.finishTitle} onClose={close} foot={foot} id="sheet-finishPart">
      <View className="action-form">
        <PhotoStrip
          photos={photos.photos.slice(-3)}
          max={photos.max}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
        />
        <WordsField
          id="finish-note"
          label={words.finishTitle}
          hint={words.finishHint}
          value={text}
          onChange={setText}
        />
      </View>
    </Sheet>
  )
}

const isOpen = ({ state }: WhistleView) => state === 'called'

const stillAt = ({ calls }: WhistleView) =>
  calls.filter(({ state }) => state === 'called' || state === 'responding')

/** A joint action to which somebody came owes its record. */
const owesRecord = ({ joint, calls }: WhistleView) =>
  joint !== null && calls.some(({ state }) => state === 'responding' || state === 'done')

/** 结束吹哨: with a reason; a joint action with its record. Of several the earliest goes first. */
export function EndWhistleSheet({ ticket, busy, onSend, onClose }: OwnSheetProps) {
  const words = useWords().whistle
  const whistle = useOpenWhistle(ticket)
  const [text, setText] = useState('')
  const said = text.trim()
  const records = whistle !== undefined && owesRecord(whistle)
  const open = whistle ? stillAt(whistle).map(({ party }) => party.name) : []
  const body = {
    action: 'endWhistle' as const,
    ...(whistle && { whistleId: whistle.id }),
    ...(records ? { reason: words.jointDone, note: said } : { reason: said }),
  }
  const foot = (
    <Button
      text={words.endDo}
      look="primary"
      block
      id="end-send"
      disabled={said === '' || !whistle}
      busy={busy}
      onPress={() => onSend(body, [])}
    />
  )
  return (
    <Sheet title={words.endTitle} onClose={onClose} foot={foot} id="sheet-endWhistle">
      <View className="action-form">
        {open.length > 0 && <Text size="label">{words.endOpen(open.join('、'))}</Text>}
        <WordsField
          id="end-reason"
          label={records ? words.record : words.endTitle}
          hint={records ? words.recordHint : words.endHint}
          value={text}
          onChange={setText}
        />
      </View>
    </Sheet>
  )
}

function useOpenWhistle(ticket: TicketView): WhistleView | undefined {
  const { items = [] } = useWhistles(ticket).data ?? {}
  return [...items].reverse().find(isOpen)
}
