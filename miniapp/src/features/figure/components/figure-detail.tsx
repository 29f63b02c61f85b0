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
  scope: FigureScope
  chosen: ChosenRow | undefined
  onChoose: (chosen: ChosenRow) => void
  onEnter?: ((row: FigureRowView) => void) | undefined
}

function Head({ definition, value }: Pick<FigureDetailProps, 'definition' | 'value'>) {
  const words = useWords().figures
  const of = value && ofWords(words, definition, value)
  const better = words.better[definition.better]
  return (
    <View className="figure-part">
      <Text size="label" tone="ink2" heading>
        {[definition.name, better].filter((each) => each !== '').join(' · ')}
      </Text>
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

function Groups({ definition, scope, chosen, onChoose, onEnter }: Omit<FigureDetailProps, 'value'>) {
  const words = useWords().figures
  const kinds = definition.code === 'coverage' ? (['area'] as const) : ROW_KINDS
  const [wanted, setBy] = useState<RowKind>('area')
  const by = definition.code === 'coverage' ? 'area' : wanted
  const table = useFigures(scope, by)
  return (
    <View className="figure-part">
      <Segments
        label={words.by}
        items={kinds.map((key) => ({ key, text: words.bys[key] }))}
        value={by}
        onChange={setBy}
      />
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
    </View>
  )
}

/** One figure: what it is now, how it is reckoned, how it went, and who stands where. */
export function FigureDetail({ value, ...props }: FigureDetailProps) {
  const { definition, scope } = props
  return (
    <View className="figure-detail" id="figure-detail">
      <Head definition={definition} value={value} />
      {definition.code !== 'coverage' && <FigureTrend definition={definition} scope={scope} />}
      <Groups {...props} />
    </View>
  )
}
