import type { CodeKind } from '@beegrid/shared'
import { useState } from 'react'
import type { PlaceView } from '@/api/types'
import { useManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { ApiError } from '@/platform/http/api-error'
import { saveFile } from '@/platform/save-file'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { fetchSheet, SHEET_LAYOUTS, usePlacesIn, type SheetLayout, type SheetWish } from '../api/places'
import { stop, useDesk } from '../model/desk-store'
import { byNumber } from '../model/place-words'
import { LabelPreview } from './label-preview'

/** Which codes: the chosen place, what lies in it, or a kind of the whole area. */
type Which = 'one' | 'inside' | CodeKind

const KINDS: readonly CodeKind[] = ['building', 'compound', 'station', 'unit', 'grid']

function useWish(which: Which, layout: SheetLayout): SheetWish {
  const areaId = useManageScope()?.areaId
  const chosenId = useDesk((desk) => desk.chosen?.id)
  const inside = usePlacesIn(which === 'inside' ? chosenId : undefined).data?.items
  if (which === 'one') return { placeIds: chosenId, layout }
  if (which === 'inside') return { placeIds: idsOf(inside), layout }
  return { areaId, kind: which, layout }
}

const idsOf = (places: readonly PlaceView[] = []) => places.map(({ id }) => id).join(',')

interface Download {
  busy: boolean
  problem: string
  download: (wish: SheetWish) => void
}

function useDownload(): Download {
  const words = useDeskWords().placeKeeping
  const [state, setState] = useState({ busy: false, problem: '' })
  const download = (wish: SheetWish) => {
    setState({ busy: true, problem: '' })
    fetchSheet(wish).then(
      (pdf) => {
        saveFile(words.fileName, pdf)
        setState({ busy: false, problem: '' })
      },
      (error: unknown) =>
        setState({ busy: false, problem: error instanceof ApiError ? error.message : words.notMade }),
    )
  }
  return { ...state, download }
}

export function PrintSheet() {
  const words = useDeskWords().placeKeeping
  const chosen = useDesk((desk) => desk.chosen)
  const [which, setWhich] = useState<Which>(chosen ? (chosen.children ? 'inside' : 'one') : 'building')
  const [layout, setLayout] = useState<SheetLayout>('a4')
  const wish = useWish(which, layout)
  const { busy, problem, download } = useDownload()
  const foot = (
    <Button
      text={busy ? words.previewing : words.download}
      look="primary"
      block
      id="download-codes"
      busy={busy}
      disabled={wish.placeIds === ''}
      onPress={() => download(wish)}
    />
  )
  return (
    <Sheet title={words.printTitle} onClose={stop} foot={foot} id="print-sheet">
      <div className="places-form places-form--bare">
        <WhichSelect chosen={chosen} value={which} onChange={setWhich} />
        <LayoutSelect value={layout} onChange={setLayout} />
        {chosen && (which === 'one' || which === 'inside') && (
          <Preview place={chosen} inside={which === 'inside'} layout={layout} />
        )}
        {problem !== '' && (
          <div role="alert" className="places-problem">
            {problem}
          </div>
        )}
      </div>
    </Sheet>
  )
}

/** The first of the codes as it will look. */
function Preview({ place, inside, layout }: { place: PlaceView; inside: boolean; layout: SheetLayout }) {
  const first = byNumber(usePlacesIn(inside ? place.id : undefined).data?.items ?? [])[0]
  const shown = inside ? first : place
  return shown ? <LabelPreview key={shown.key} place={shown} layout={layout} /> : null
}

interface WhichProps {
  chosen: PlaceView | undefined
  value: Which
  onChange: (which: Which) => void
}

function WhichSelect({ chosen, value, onChange }: WhichProps) {
  const words = useDeskWords().placeKeeping
  const all: readonly Which[] = ['one', 'inside', ...KINDS]
  return (
    <label className="places-field">
      {words.printScope}
      <select
        className="places-input"
        id="print-which"
        value={value}
        onChange={({ target }) => onChange(all.find((each) => each === target.value) ?? 'building')}
      >
        {chosen && <option value="one">{words.printOne(chosen.name)}</option>}
        {chosen?.children ? <option value="inside">{words.printInside(chosen.name)}</option> : null}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.printAll(words.kinds[kind])}
          </option>
        ))}
      </select>
    </label>
  )
}

function LayoutSelect({ value, onChange }: { value: SheetLayout; onChange: (layout: SheetLayout) => void }) {
  const words = useDeskWords().placeKeeping
  return (
    <label className="places-field">
      {words.printLayout}
      <select
        className="places-input"
        id="print-layout"
        value={value}
        onChange={({ target }) => onChange(SHEET_LAYOUTS.find((each) => each === target.value) ?? 'a4')}
      >
        {SHEET_LAYOUTS.map((each) => (
          <option key={each} value={each}>
            {words.layouts[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
