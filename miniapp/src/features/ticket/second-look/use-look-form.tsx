import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { TicketView } from '@/api/types'
import { useWords } from '@/i18n'
import { PhotoStrip } from '@/ui/photo/photo-strip'
import { TextArea } from '@/ui/field/field'
import { useActionPhotos } from '../actions/action-photos'
import type { ActionBody } from '../api/act-on-ticket'
import { callBackBody, NOTHING_HEARD } from './call-back'
import { CallBackFields } from './call-back-fields'
import { Choice } from './choice'
import './look.scss'

const MAX_WORDS = 500

/** What a second look asks for, and what can be sent of it; the same in a sheet and on a desk. */
export interface LookForm {
  fields: ReactNode
  /** Undefined while something is missing. */
  body: ActionBody | undefined
  photos: readonly string[]
  /** Nothing is sent after all: photos taken for it go. */
  drop: () => void
}

/** A call to whoever reported it. */
export function useCallBack(ticket: TicketView): LookForm {
  const words = useWords().secondLook
  const [call, setCall] = useState(NOTHING_HEARD)
  const fields = (
    <CallBackFields
      ticket={ticket}
      call={call}
      onChange={(part) => setCall((before) => ({ ...before, ...part }))}
    />
  )
  return { fields, body: callBackBody(ticket, call, words), photos: [], drop: () => undefined }
}

function recheckBody(passed: boolean | undefined, text: string, goodNote: string): ActionBody | undefined {
  const note = text.trim()
  if (passed === undefined || (!passed && note === '')) return undefined
  return { action: 'recheck', passed, note: note || goodNote }
}

/** A look at the place itself. */
export function useRecheck(): LookForm {
  const words = useWords().secondLook
  const photos = useActionPhotos()
  const [passed, setPassed] = useState<boolean>()
  const [note, setNote] = useState('')
  const ids = photos.photos.map(({ id }) => id)
  const fields = (
    <View className="look">
      <Choice
        id="recheck"
        question={words.stillGood}
        answers={[words.good, words.bad]}
        value={passed}
        onChange={setPassed}
      />
      <TextArea
        id="recheck-note"
        label={words.whatNow}
        placeholder={passed === false ? words.whatNow : words.whatNowOptional}
        value={note}
        onChange={setNote}
        limit={MAX_WORDS}
        rows={2}
      />
      <PhotoStrip
        photos={photos.photos.slice(-3)}
        max={photos.max}
        onAdd={() => void photos.add()}
        onRemove={photos.remove}
      />
    </View>
  )
  const body = recheckBody(passed, note, words.goodNote)
  return { fields, body, photos: ids, drop: () => ids.forEach(photos.remove) }
}
