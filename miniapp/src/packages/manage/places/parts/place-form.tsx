import { PLACE_KINDS, type PlaceKind } from '@beegrid/shared'
import { useState } from 'react'
import type { PlaceView } from '@/api/types'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { addPlaces } from '../api/places'
import { choosePlace, stop, useDesk } from '../model/desk-store'
import { namesIn, spotsAround } from '../model/bulk-names'

const INSIDE: Readonly<Partial<Record<PlaceKind, PlaceKind>>> = { compound: 'building', building: 'unit' }

/** One place, or a row of them, at the pin on the map. */
export function PlaceForm({ parent }: { parent: PlaceView | undefined }) {
  const words = useWords().placeKeeping
  const pin = useDesk((desk) => desk.pin)
  const fixed = parent && INSIDE[parent.kind]
  const [kind, setKind] = useState<PlaceKind>(fixed ?? 'compound')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const names = namesIn(text)
  const save = async () => {
    if (!names || !pin) return
    setBusy(true)
    try {
      const spots = spotsAround(pin, names.length)
      const wanted = names.map((name, i) => ({ kind, name, parentId: parent?.id, at: spots[i] ?? pin }))
      const added = await addPlaces(wanted)
      toast(words.added(added.length))
      choosePlace(parent ?? added[0])
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : words.failed)
      setBusy(false)
    }
  }
  return (
    <form
      className="places-form"
      id="place-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Text size="body" strong heading>
        {parent ? words.formIn(parent.name) : words.formTitle}
      </Text>
      <label className="places-field">
        {words.kind}
        <select
          className="places-input"
          id="form-kind"
          value={kind}
          disabled={fixed !== undefined}
          onChange={({ target }) => setKind(PLACE_KINDS.find((each) => each === target.value) ?? 'compound')}
        >
          {PLACE_KINDS.map((each) => (
            <option key={each} value={each}>
              {words.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="places-field">
        {words.name}
        <input
          className="places-input"
          id="form-name"
          value={text}
          maxLength={80}
          onChange={({ target }) => setText(target.value)}
        />
        <small>{words.nameHint}</small>
      </label>
      <Text size="note" tone={text !== '' && !names ? 'danger' : 'ink2'}>
        {text !== '' && !names
          ? words.badRange
          : names && names.length > 1
            ? words.willAdd(names.length)
            : ''}
      </Text>
      <Text size="label" tone={pin ? 'ink2' : 'amber'}>
        {!pin ? words.pinHint : names && names.length > 1 ? words.pinBulk : words.pinned}
      </Text>
      {problem !== '' && (
        <div role="alert" className="places-problem">
          {problem}
        </div>
      )}
      <div className="places-buttons">
        <Button text={words.cancel} size="small" onPress={stop} />
        <Button
          text={busy ? words.saving : words.save}
          look="primary"
          size="small"
          id="save-place"
          busy={busy}
          disabled={!names || !pin}
          onPress={() => void save()}
        />
      </div>
    </form>
  )
}
