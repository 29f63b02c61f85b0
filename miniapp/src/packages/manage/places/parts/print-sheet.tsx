import type { CodeKind } from '@beegrid/shared'
import { useEffect, useState } from 'react'
import type { PlaceView } from '@/api/types'
import { useManageScope } from '@/features/session/hooks/use-manage-scope'
import { useWords } from '@/i18n'
import { ApiError } from '@/platform/http/api-error'
import { saveFile } from '@/platform/http/fetch-file'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { Text } from '@/ui/text/text'
import { fetchSheet, SHEET_LAYOUTS, usePlacesIn, type SheetLayout, type SheetWish } from '../api/places'
import { stop, useDesk } from '../model/desk-store'

/** Which codes: the chosen place, what lies in it, or a kind of the whole area. */
type Which = 'one' | 'inside' | CodeKind

const KINDS: readonly CodeKind[] = ['building', 'compound', 'station', 'unit', 'grid']

function useWish(which: Which, layout: SheetLayout): SheetWish | undefined {
  const scope = useManageScope()
  const chosen = useDesk((desk) => desk.chosen)
  const inside = usePlacesIn(which === 'inside' ? chosen?.id : undefined).data?.items
  if (which === 'one') return chosen && { placeIds: chosen.id, layout }
  if (which === 'inside') return inside && { placeIds: inside.map(({ id }) => id).join(','), layout }
  return { areaId: scope?.areaId, kind: which, layout }
}

interface Made {
  blob?: Blob
  address?: string
  problem?: string
}

/** The sheet as it will be printed, made anew when something else is wanted. */
function useMade(wish: SheetWish | undefined): Made {
  const words = useWords().placeKeeping
  const [made, setMade] = useState<Made>({})
  const text = JSON.stringify(wish)
  useEffect(() => {
    let gone = false
    let address: string | undefined
    setMade({})
    if (wish)
      fetchSheet(wish).then(
        (blob) => {
          if (gone) return
          address = URL.createObjectURL(blob)
          setMade({ blob, address })
        },
        (error: unknown) => {
          if (!gone) setMade({ problem: error instanceof ApiError ? error.message : words.failed })
        },
      )
    return () => {
      gone = true
      if (address) URL.revokeObjectURL(address)
    }
    // The wish is a new object each time; its words tell whether it is another.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [text])
  return made
}

export function PrintSheet() {
  const words = useWords().placeKeeping
  const chosen = useDesk((desk) => desk.chosen)
  const [which, setWhich] = useState<Which>(chosen ? (chosen.children ? 'inside' : 'one') : 'building')
  const [layout, setLayout] = useState<SheetLayout>('a4')
  const { blob, address, problem } = useMade(useWish(which, layout))
  const foot = (
    <Button
      text={words.download}
      look="primary"
      block
      id="download-codes"
      disabled={!blob}
      onPress={() => blob && saveFile(blob, words.fileName)}
    />
  )
  return (
    <Sheet title={words.printTitle} onClose={stop} foot={foot} id="print-sheet">
      <div className="places-form places-form--bare">
        <label className="places-field">
          {words.printScope}
          <WhichSelect chosen={chosen} value={which} onChange={setWhich} />
        </label>
        <label className="places-field">
          {words.printLayout}
          <select
            className="places-input"
            id="print-layout"
            value={layout}
            onChange={({ target }) => setLayout(SHEET_LAYOUTS.find((each) => each === target.value) ?? 'a4')}
          >
            {SHEET_LAYOUTS.map((each) => (
              <option key={each} value={each}>
                {words.layouts[each]}
              </option>
            ))}
          </select>
        </label>
        {problem ? (
          <div role="alert" className="places-problem">
            {problem}
          </div>
        ) : address ? (
          <iframe className="places-preview" title={words.preview} src={`${address}#toolbar=0&view=FitH`} />
        ) : (
          <Text tone="ink2">{words.previewing}</Text>
        )}
      </div>
    </Sheet>
  )
}

interface WhichProps {
  chosen: PlaceView | undefined
  value: Which
  onChange: (which: Which) => void
}

function WhichSelect({ chosen, value, onChange }: WhichProps) {
  const words = useWords().placeKeeping
  const all: readonly Which[] = ['one', 'inside', ...KINDS]
  return (
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
  )
}
