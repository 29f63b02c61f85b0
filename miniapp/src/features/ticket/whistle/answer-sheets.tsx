import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
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
import type { OwnSheetProps } from '../actions/own-sheet-props'
import type { ActionBody } from '../api/act-on-ticket'
import { useWhistles } from './use-whistles'
import './whistle.scss'

const MAX_WORDS = 500

interface FrameProps {
  id: string
  title: string
  send: { text: string; id: string; ready: boolean; busy: boolean; onPress: () => void }
  onClose: () => void
  children: ReactNode
}

/** A sheet with a form and its one button. */
function Frame({ id, title, send: { ready, ...send }, onClose, children }: FrameProps) {
  const foot = <Button {...send} look="primary" block disabled={!ready} />
  return (
    <Sheet title={title} onClose={onClose} foot={foot} id={id}>
      <View className="action-form">{children}</View>
    </Sheet>
  )
}

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

function responseBody(comes: boolean, said: string): ActionBody {
  if (!comes) return { action: 'respond', passed: false, reason: said }
  return { action: 'respond', ...(said && { note: said }) }
}

/** 报到: the party comes, or says why it cannot. */
export function RespondSheet({ busy, onSend, onClose }: OwnSheetProps) {
  const words = useWords().whistle
  const [comes, setComes] = useState(true)
  const [text, setText] = useState('')
  const said = text.trim()
  const send = {
    ...{ text: comes ? words.respondDo : words.declineDo, id: 'respond-send', busy },
    ready: comes || said !== '',
    onPress: () => onSend(responseBody(comes, said), []),
  }
  return (
    <Frame id="sheet-respond" title={words.respondTitle} send={send} onClose={onClose}>
      <Comes value={comes} onChange={setComes} />
      <WordsField
        id="respond-note"
        label={words.respondTitle}
        hint={comes ? words.comeNote : words.cannotNote}
        value={text}
        onChange={setText}
      />
    </Frame>
  )
}

function Comes({ value, onChange }: { value: boolean; onChange: (comes: boolean) => void }) {
  const words = useWords().whistle
  return (
    <View className="whistle-chips" {...accessible({ role: 'radiogroup', label: words.respondTitle })}>
      <Chip role="radio" id="respond-come" text={words.come} chosen={value} onPress={() => onChange(true)} />
      <Chip
        role="radio"
        id="respond-cannot"
        text={words.cannot}
        chosen={!value}
        onPress={() => onChange(false)}
      />
    </View>
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
  const send = {
    ...{ text: words.finishDo, id: 'finish-send', ready: note !== '', busy },
    onPress: () => onSend({ action: 'finishPart', note }, ids),
  }
  const field = { label: words.finishTitle, hint: words.finishHint, value: text, onChange: setText }
  return (
    <Frame id="sheet-finishPart" title={words.finishTitle} send={send} onClose={close}>
      <PhotoStrip
        photos={photos.photos.slice(-3)}
        max={photos.max}
        onAdd={() => void photos.add()}
        onRemove={photos.remove}
      />
      <WordsField id="finish-note" {...field} />
    </Frame>
  )
}

const isOpen = ({ state }: WhistleView) => state === 'called'

const stillAt = ({ calls }: WhistleView) =>
  calls.filter(({ state }) => state === 'called' || state === 'responding')

/** A joint action to which somebody came owes its record. */
const owesRecord = ({ joint, calls }: WhistleView) =>
  joint !== null && calls.some(({ state }) => state === 'responding' || state === 'done')

/** Of several whistles the earliest goes first. */
function useOpenWhistle(ticket: TicketView): WhistleView | undefined {
  const { items = [] } = useWhistles(ticket).data ?? {}
  return [...items].reverse().find(isOpen)
}

/** 结束吹哨: with a reason; a joint action with its record. */
export function EndWhistleSheet(props: OwnSheetProps) {
  const words = useWords().whistle
  const whistle = useOpenWhistle(props.ticket)
  const [text, setText] = useState('')
  const said = text.trim()
  const records = whistle !== undefined && owesRecord(whistle)
  const send = {
    ...{ text: words.endDo, id: 'end-send', ready: said !== '' && whistle !== undefined, busy: props.busy },
    onPress: () => props.onSend(endBody(whistle, said, records ? words.jointDone : undefined), []),
  }
  return (
    <Frame id="sheet-endWhistle" title={words.endTitle} send={send} onClose={props.onClose}>
      {whistle && <StillOpen whistle={whistle} />}
      <WordsField
        id="end-reason"
        label={records ? words.record : words.endTitle}
        hint={records ? words.recordHint : words.endHint}
        value={text}
        onChange={setText}
      />
    </Frame>
  )
}

function endBody(whistle: WhistleView | undefined, said: string, jointDone: string | undefined): ActionBody {
  const meant = { action: 'endWhistle' as const, ...(whistle && { whistleId: whistle.id }) }
  return jointDone === undefined ? { ...meant, reason: said } : { ...meant, reason: jointDone, note: said }
}

function StillOpen({ whistle }: { whistle: WhistleView }) {
  const words = useWords().whistle
  const open = stillAt(whistle).map(({ party }) => party.name)
  return open.length === 0 ? null : <Text size="label">{words.endOpen(open.join('、'))}</Text>
}
