import { useState } from 'react'
import { fetchNet } from '@/features/area/api/fetch-net'
import { useBoundary } from '@/features/area/hooks/use-areas'
import { levelBelow, type AreaNode } from '@/features/area/model/area-tree'
import { netOf } from '@/features/area/model/border-net'
import { refusalOf } from '@/features/area/model/findings'
import { ringsOf } from '@/features/area/model/geojson'
import { useDeskWords } from '@/i18n/desk'
import { Button } from '@/ui/button/button'
import { Text } from '@/ui/text/text'
import { toast } from '@/ui/toast/toast'
import { actionsOf, formOf, type AreaAction } from '../model/area-actions'
import { begin } from '../model/desk-store'
import { EMPTY_FORM } from '../model/desk-tool'
import { MoreMenu } from './more-menu'
import type { SideProps } from './side-props'

async function beginOutline({ area }: AreaNode) {
  const { outlines, parent, baseVersion } = await fetchNet(area.id, area.parentId ?? undefined)
  const net = netOf(outlines)
  const rings = parent ? ringsOf(parent.geometry) : []
  begin({ kind: 'outline', areaId: area.id, start: net, net, past: [], parent: rings, baseVersion })
}

function beginCreate({ area }: AreaNode) {
  const level = levelBelow(area.level)
  if (level) begin({ kind: 'create', parentId: area.id, level, form: EMPTY_FORM, cutOut: level === 'grid' })
}

function beginWords({ area }: AreaNode) {
  const form = formOf(area)
  begin({ kind: 'words', areaId: area.id, before: form, form })
}

type Starts = Readonly<Record<AreaAction, (node: AreaNode) => unknown>>

const STARTS: Starts = {
  create: beginCreate,
  outline: beginOutline,
  trace: ({ area }) => begin({ kind: 'trace', areaId: area.id }),
  words: beginWords,
  split: ({ area }) => begin({ kind: 'split', areaId: area.id, name: '' }),
  merge: ({ area }) => begin({ kind: 'merge', areaId: area.id, picked: [], name: '' }),
  move: ({ area }) => begin({ kind: 'move', areaId: area.id }),
  retire: ({ area }) => begin({ kind: 'retire', areaId: area.id }),
}

/** Begins one; the outline waits for its neighbours' borders. */
function useStart(chosen: AreaNode) {
  const words = useDeskWords().areaKeeping
  const [busy, setBusy] = useState<AreaAction>()
  const start = async (action: AreaAction) => {
    setBusy(action)
    try {
      await STARTS[action](chosen)
    } catch (error) {
      const refusal = refusalOf(error)
      toast(refusal.kind === 'unsent' ? words.unsent : refusal.message)
    } finally {
      setBusy(undefined)
    }
  }
  return { busy, start: (action: AreaAction) => void start(action) }
}

/** What one may do with an area: nothing is waited for, so nothing is amber. */
export function ActionDock({ scope, chosen }: SideProps) {
  const words = useDeskWords().areaKeeping
  const { busy, start } = useStart(chosen)
  const outline = useBoundary(chosen.area.id)
  const outermost = chosen.area.id === scope.areaId && !scope.everywhere
  const { shown, more } = actionsOf(chosen, { outermost, drawn: outline.data !== undefined })
  const below = levelBelow(chosen.area.level)
  const nameOf = (action: AreaAction) =>
    action === 'create' ? words.actions.create[below ?? 'grid'] : words.actions[action]
  return (
    <>
      {outermost && (
        <Text size="note" tone="ink2" className="areas-dock__note">
          {words.actions.outerNote}
        </Text>
      )}
      <div className="areas-dock__line">
        {shown.map((action) => (
          <Button
            key={action}
            id={`do-${action}`}
            text={nameOf(action)}
            look="outline"
            busy={busy === action}
            onPress={() => start(action)}
          />
        ))}
        {more.length > 0 && (
          <MoreMenu items={more.map((action) => ({ key: action, text: nameOf(action) }))} onPick={start} />
        )}
      </div>
    </>
  )
}
