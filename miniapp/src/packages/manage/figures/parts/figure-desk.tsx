import type { FigureDefinitionView } from '@/api/types'
import { useFigureDefinitions, useFigures } from '@/features/figure/api/use-figures'
import { FigureBar } from '@/features/figure/components/figure-bar'
import { FigureBehind } from '@/features/figure/components/figure-behind'
import { FigureDetail } from '@/features/figure/components/figure-detail'
import { FigureList } from '@/features/figure/components/figure-list'
import { useFigureDesk, type FigureDesk as Desk } from '@/features/figure/hooks/use-figure-desk'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { ExportButton } from './export-button'

function Columns({ definitions, desk }: { definitions: readonly FigureDefinitionView[]; desk: Desk }) {
  const table = useFigures(desk.scope, 'area')
  const definition = definitions.find(({ code }) => code === desk.code)
  return (
    <QueryState query={table} waiting={<Skeleton rows={8} />}>
      {({ total }) => (
        <>
          <div className="figures-list">
            <FigureList definitions={definitions} values={total} chosen={desk.code} onChoose={desk.setCode} />
          </div>
          {definition && <Detail definition={definition} desk={desk} total={total} />}
        </>
      )}
    </QueryState>
  )
}

interface DetailProps {
  definition: FigureDefinitionView
  desk: Desk
  total: Parameters<typeof FigureList>[0]['values']
}

function Detail({ definition, desk, total }: DetailProps) {
  const { scope, chosen, choose, enter } = desk
  return (
    <>
      <div className="figures-detail">
        <FigureDetail
          definition={definition}
          value={total.find(({ code }) => code === definition.code)}
          scope={scope}
          chosen={chosen}
          onChoose={choose}
          onEnter={enter}
        />
      </div>
      <div className="figures-behind">
        <FigureBehind
          key={definition.code}
          definition={definition}
          scope={scope}
          chosen={chosen}
          onClear={() => choose(undefined)}
        />
      </div>
    </>
  )
}

/** Every figure on the left; the chosen one beside it; on the right the tickets it counts. */
export function FigureDesk({ areaId, name }: { areaId: string; name: string }) {
  const definitions = useFigureDefinitions()
  const desk = useFigureDesk({ areaId, name }, 'handledOnTime')
  return (
    <div className="figures" id="figure-desk">
      <div className="figures-bar">
        <FigureBar desk={desk}>
          <ExportButton scope={desk.scope} />
        </FigureBar>
      </div>
      <div className="desk-split">
        <QueryState query={definitions} waiting={<Skeleton rows={8} />}>
          {({ items }) => <Columns definitions={items} desk={desk} />}
        </QueryState>
      </div>
    </div>
  )
}
