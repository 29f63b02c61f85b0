import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FigureDefinitionView, FigureRowView, FigureValueView } from '@/api/types'
import { useWords } from '@/i18n'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { Segments } from '@/ui/segments/segments'
import { Text } from '@/ui/text/text'
import { useFigures, type FigureScope } from '../api/use-figures'
import { ofWords, valueWords } from '../model/figure-value'
import { FigureRows } from './figure-rows'
import { FigureTrend } from './figure-trend'

export const ROW_KINDS = ['area', 'unit', 'category'] as const
export type RowKind = (typeof ROW_KINDS)[number]

export interface ChosenRow {
  by: RowKind
  row: FigureRowView
}

export interface FigureDetailProps {
  definition: FigureDefinitionView
  value: FigureValueView | undefined
  /** Its name stands above already. */
  untitled?: boolean
  scope: FigureScope
  chosen: ChosenRow | undefined
  onChoose: (chosen: ChosenRow) => void
  onEnter?: ((row: FigureRowView) => void) | undefined
}

function Head({ definition, value, untitled }: Pick<FigureDetailProps, 'definition' | 'value' | 'untitled'>) {
  const words = useWords().figures
  const of = value && ofWords(words, definition, value)
  const name = untitled ? '' : definition.name
  const said = [name, words.better[definition.better]].filter((each) => each !== '')
  return (
    <View className="figure-part">
      {said.length > 0 && (
        <Text size="label" tone="ink2" heading>
          {said.join(' · ')}
        </Text>
      )}
      <View className="figure-head">
        <Text size="display" strong className="figure-number" id="figure-value">
          {valueWords(words, definition, value?.value)}
        </Text>
        {of && (
          <Text size="label" tone="ink2" className="figure-number">
            {of}
          </Text>
        )}
      </View>
      <View className="figure-formula" id="figure-formula">
        <Text size="note" tone="ink2">
          {definition.formula}
        </Text>
        {definition.code === 'coverage' && (
          <Text size="note" tone="ink2">
            {words.grids}
          </Text>
        )}
      </View>
    </View>
  )
}

type GroupsProps = Omit<FigureDetailProps, 'value' | 'untitled'>

function Groups(props: GroupsProps) {
  const words = useWords().figures
  // Units and categories have no grids of their own.
  const kinds = props.definition.code === 'coverage' ? (['area'] as const) : ROW_KINDS
  const [wanted, setBy] = useState<RowKind>('area')
  const by = kinds.find((each) => each === wanted) ?? 'area'
  return (
    <View className="figure-part">
      <View className="figure-chips">
        <Segments
          label={words.by}
          items={kinds.map((key) => ({ key, text: words.bys[key] }))}
          value={by}
          onChange={setBy}
        />
      </View>
      <Compared {...props} by={by} />
    </View>
  )
}

function Compared({ definition, scope, chosen, onChoose, onEnter, by }: GroupsProps & { by: RowKind }) {
  const table = useFigures(scope, by)
  return (
    <QueryState query={table} waiting={<Skeleton rows={4} />}>
      {({ rows, by: shown, level }) => (
        <FigureRows
          definition={definition}
          rows={shown === by ? rows : []}
          chosenId={chosen?.by === by ? (chosen.row.id ?? undefined) : undefined}
          onChoose={(row) => onChoose({ by, row })}
          onEnter={by === 'area' && level !== 'community' && level !== 'grid' ? onEnter : undefined}
        />
      )}
    </QueryState>
  )
}

/** One figure: what it is now, how it is reckoned, how it went, and who stands where. */
export function FigureDetail({ value, untitled = false, ...props }: FigureDetailProps) {
  const { definition, scope } = props
  return (
    <View className="figure-detail" id="figure-detail">
      <Head definition={definition} value={value} untitled={untitled} />
      {definition.code !== 'coverage' && <FigureTrend definition={definition} scope={scope} />}
      <Groups {...props} />
    </View>
  )
}
