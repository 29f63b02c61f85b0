import type { AreaLevel } from '@beegrid/shared'
import { useAreaTree } from '@/features/area/api/use-area-tree'
import { isRetired, pathTo, type AreaNode, type AreaTree } from '@/features/area/model/area-tree'
import { useDeskWords } from '@/i18n/desk'
import { ChoiceInput } from '@/ui/desk/desk-fields'

export interface AreaPickProps {
  /** One chooses inside this area. */
  rootId: string
  /** Levels that will do; the choice goes down to the smallest of them. */
  levels: readonly AreaLevel[]
  value: string
  onChange: (areaId: string) => void
  /** The label of the first step. */
  label: string
}

interface StepProps extends Omit<AreaPickProps, 'rootId'> {
  tree: AreaTree
  rootId: string
}

/** Whether anything that will do lies below. */
function leadsOn({ area, children }: AreaNode, levels: readonly AreaLevel[]): boolean {
  return children.some((child) => !isRetired(child.area)) && area.level !== levels.at(-1)
}

/** The areas chosen so far, from the root down. */
function chosenLine({ tree, rootId, value }: Pick<StepProps, 'tree' | 'rootId' | 'value'>): AreaNode[] {
  const line = pathTo(tree, value === '' ? rootId : value)
  const start = line.findIndex(({ area }) => area.id === rootId)
  return line.slice(Math.max(0, start))
}

function Steps({ tree, rootId, levels, value, onChange, label }: StepProps) {
  const words = useDeskWords()
  const line = chosenLine({ tree, rootId, value })
  const steps = line.filter((node) => leadsOn(node, levels))
  return (
    <>
      {steps.map((node, index) => {
        const fits = levels.includes(node.area.level)
        return (
          <ChoiceInput
            key={node.area.id}
            id={`area-step-${index}`}
            label={index === 0 ? label : words.areaKeeping.levels[node.children[0]?.area.level ?? 'grid']}
            value={line[index + 1]?.area.id ?? ''}
            none={fits ? node.area.shortName : words.people.form.chooseArea}
            choices={node.children
              .filter(({ area }) => !isRetired(area))
              .map(({ area }) => ({ key: area.id, text: area.shortName }))}
            onChange={(areaId) => onChange(areaId === '' ? node.area.id : areaId)}
          />
        )
      })}
    </>
  )
}

/** An area by its county, town, community and grid, as deep as it takes. */
export function AreaPick(props: AreaPickProps) {
  const words = useDeskWords().common
  const { data: tree } = useAreaTree(props.rootId)
  if (!tree) return <p className="people-wait">{words.loading}</p>
  return <Steps {...props} tree={tree} />
}

/** The area as it counts: one of a level that will do, or none yet. */
export function fittingArea(
  tree: AreaTree | undefined,
  areaId: string,
  levels: readonly AreaLevel[],
): string {
  const level = tree?.byId.get(areaId)?.area.level
  return level !== undefined && levels.includes(level) ? areaId : ''
}
