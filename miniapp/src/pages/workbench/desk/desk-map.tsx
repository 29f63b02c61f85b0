import { View } from '@tarojs/components'
import type { MembershipView } from '@/api/types'
import { useIsDemo } from '@/features/session/api/use-demo-accounts'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { useSettings } from '@/platform/settings'
import { Button } from '@/ui/button/button'
import { stateWords } from '@/ui/chip/state-tag'
import { shapeOf, type TagLook } from '@/ui/chip/tag'
import { DemoBadge } from '@/ui/feedback/feedback'
import { Icon } from '@/ui/icon/icon'
import { Text } from '@/ui/text/text'
import type { Work } from '../parts/use-work'
import { useWorkAreas, WorkMap } from '../parts/work-map'

const LEGEND = ['submitted', 'dispatched', 'accepted', 'on_site', 'resolved', 'suspended'] as const

/** The states with their shapes, as on the pins. */
function Legend() {
  const words = useWords()
  const { language } = useSettings()
  const items: readonly { look: TagLook; text: string }[] = [
    ...LEGEND.map((state) => stateWords({ state }, { language, register: 'staff' })),
    { look: 'overdue', text: words.workbench.groups.overdue },
  ]
  return (
    <View className="desk-legend" {...accessible({ role: 'list', label: words.workbench.legend })}>
      {items.map(({ look, text }) => (
        <View className={`desk-legend__item desk-legend__item--${look}`} key={look}>
          <Icon name={`shape-${shapeOf(look)}`} size="small" />
          <View className="desk-legend__word">{text}</View>
        </View>
      ))}
    </View>
  )
}

export interface DeskMapProps {
  membership: MembershipView | undefined
  work: Work
  chosenId: string | undefined
  /** The one area that is looked at alone. */
  areaId: string | undefined
  honeyIds: readonly string[]
  onChoose: (id: string) => void
  onArea: (id: string) => void
}

/** How much there is, in the words of the level one looks at. */
function useOpenWords(membership: MembershipView | undefined, open: number): string {
  const words = useWords().workbench
  const { own, children } = useWorkAreas(membership)
  const parts = children?.features.length ?? 0
  if (!own || own.level === 'grid') return words.openHere(open)
  return own.level === 'community' ? words.gridsOpen(parts, open) : words.areasOpen(parts, open)
}

function Alone({ name, onAll }: { name: string; onAll: () => void }) {
  const words = useWords().workbench
  return (
    <View className="desk-head">
      <Text size="body" strong heading lines={1} className="desk-head__title">
        {words.onlyHere(name)}
      </Text>
      <Button
        text={words.allGrids}
        look="outline"
        size="small"
        icon="layers"
        onPress={onAll}
        id="all-grids"
      />
    </View>
  )
}

function Head({ membership, work, areaId, onArea }: DeskMapProps) {
  const demo = useIsDemo()
  const title = useOpenWords(membership, work.count('all') ?? 0)
  const { children } = useWorkAreas(membership)
  const alone = children?.features.find(({ properties }) => properties.id === areaId)?.properties
  if (alone) return <Alone name={alone.shortName} onAll={() => onArea(alone.id)} />
  return (
    <View className="desk-head">
      <Text size="body" strong heading lines={1} className="desk-head__title">
        {title}
      </Text>
      {demo && <DemoBadge />}
    </View>
  )
}

/** The right column: where everything lies; a tap on a grid shows that grid alone, a tap on a pin opens it. */
export function DeskMap(props: DeskMapProps) {
  const { membership, work, chosenId, honeyIds, onChoose, onArea } = props
  const words = useWords().workbench
  return (
    <View className="desk-column desk-column--map" {...accessible({ label: words.mapLabel })}>
      <Head {...props} />
      <View className="desk-map">
        <WorkMap
          id="desk-map"
          membership={membership}
          tickets={work.tickets}
          counted={work.complete}
          chosenId={chosenId}
          honeyIds={honeyIds}
          onPin={onChoose}
          onArea={onArea}
        />
      </View>
      <Legend />
    </View>
  )
}
