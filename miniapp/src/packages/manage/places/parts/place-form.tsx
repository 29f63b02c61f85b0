import { PLACE_KINDS, type PlaceKind } from '@beegrid/shared'
import { useState } from 'react'
import type { PlaceView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { ApiError } from '@/platform/http/api-error'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { addPlaces } from '../api/places'
import { choosePlace, stop, useDesk } from '../model/desk-store'
import { namesIn, spotsAround } from '../model/bulk-names'

const INSIDE: Readonly<Partial<Record<PlaceKind, PlaceKind>>> = { compound: 'building', building: 'unit' }

interface Adding {
  busy: boolean
  problem: string
  add: (kind: PlaceKind, names: readonly string[]) => void
}

function useAdding(parent: PlaceView | undefined): Adding {
  const words = useDeskWords().placeKeeping
  const pin = useDesk((desk) => desk.pin)
  const [state, setState] = useState({ busy: false, problem: '' })
  const add = (kind: PlaceKind, names: readonly string[]) => {
    if (!pin) return
    setState({ busy: true, problem: '' })
    const spots = spotsAround(pin, names.length)
    addPlaces(names.map((name, i) => ({ kind, name, parentId: parent?.id, at: spots[i] ?? pin }))).then(
      (added) => {
        toast(words.added(added.length))
        choosePlace(parent ?? added[0])
      },
      (error: unknown) =>
        setState({ busy: false, problem: error instanceof ApiError ? error.message : words.failed }),
    )
  }
  return { ...state, add }
}

/** One place, or a row of them, at the pin on the map. */
export function PlaceForm({ parent }: { parent: PlaceView | undefined }) {
  const words = useDeskWords().placeKeeping
  const pinned = useDesk((desk) => desk.pin !== undefined)
  const fixed = parent && INSIDE[parent.kind]
  const [kind, setKind] = useState<PlaceKind>(fixed ?? 'compound')
  const [text, setText] = useState('')
  const names = namesIn(text)
  const { busy, problem, add } = useAdding(parent)
  return (
    <div className="places-form" id="place-form">
      <Text size="body" strong heading>
        {parent ? words.formIn(parent.name) : words.formTitle}
      </Text>
      <KindField value={kind} fixed={fixed !== undefined} onChange={setKind} />
      <NameField value={text} onChange={setText} />
      <Counted text={text} names={names} />
      <Where pinned={pinned} several={names !== undefined && names.length > 1} />
      <Problem text={problem} />
      <div className="places-buttons">
        <Button text={words.cancel} size="small" onPress={stop} />
        <Button
          text={words.save}
          look="primary"
          size="small"
          id="save-place"
          busy={busy}
          disabled={!names || !pinned}
          onPress={() => add(kind, names ?? [])}
        />
      </div>
    </div>
  )
}

function Problem({ text }: { text: string }) {
  if (text === '') return null
  return (
    <div role="alert" className="places-problem">
      {text}
    </div>
  )
}

interface KindProps {
  value: PlaceKind
  fixed: boolean
  onChange: (kind: PlaceKind) => void
}

function KindField({ value, fixed, onChange }: KindProps) {
  const words = useDeskWords().placeKeeping
  return (
    <label className="places-field">
      {words.kind}
      <select
        className="places-input"
        id="form-kind"
        value={value}
        disabled={fixed}
        onChange={({ target }) => onChange(PLACE_KINDS.find((each) => each === target.value) ?? 'compound')}
      >
        {PLACE_KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

function NameField({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const words = useDeskWords().placeKeeping
  return (
    <label className="places-field">
      {words.name}
      <input
        className="places-input"
        id="form-name"
        value={value}
        maxLength={80}
        onChange={({ target }) => onChange(target.value)}
      />
      <small>{words.nameHint}</small>
    </label>
  )
}

function Counted({ text, names }: { text: string; names: readonly string[] | undefined }) {
  const words = useDeskWords().placeKeeping
  if (names) return names.length > 1 ? <Text size="note">{words.willAdd(names.length)}</Text> : null
  if (text.trim() === '') return null
  return (
    <Text size="note" tone="danger">
      {words.badRange}
    </Text>
  )
}

function Where({ pinned, several }: { pinned: boolean; several: boolean }) {
  const words = useDeskWords().placeKeeping
  if (!pinned)
    return (
      <Text size="label" tone="amber">
        {words.pinHint}
      </Text>
    )
  return (
    <Text size="label" tone="ink2">
      {several ? words.pinBulk : words.pinned}
    </Text>
  )
}
