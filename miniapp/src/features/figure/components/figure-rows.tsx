import { View } from '@tarojs/components'
import type { FigureDefinitionView, FigureRowView } from '@/api/types'
import { useWords } from '@/i18n'
import { cx } from '@/ui/cx'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import { barLength, fullLength, ofWords, valueWords } from '../model/figure-value'

export interface FigureRowsProps {
  definition: FigureDefinitionView
  rows: readonly FigureRowView[]
  chosenId: string | undefined
  /** Its tickets. */
  onChoose: (row: FigureRowView) => void
  /** Into an area; left out where there is nothing below. */
  onEnter?: ((row: FigureRowView) => void) | undefined
}

type RowProps = Omit<FigureRowsProps, 'rows'> & { row: FigureRowView; longest: number }

function Numbers({ definition, row }: Pick<RowProps, 'definition' | 'row'>) {
  const words = useWords().figures
  const value = row.values.find(({ code }) => code === definition.code)
  return (
    <View className="figure-row__numbers">
      <Text size="label" strong className="figure-number">
        {valueWords(words, definition, value?.value)}
      </Text>
      <Text size="note" tone="ink2" className="figure-number">
        {(value && ofWords(words, definition, value)) ?? ''}
      </Text>
    </View>
  )
}

function Row({ row, longest, chosenId, onChoose, onEnter, definition }: RowProps) {
  const words = useWords().figures
  const value = row.values.find(({ code }) => code === definition.code)?.value ?? null
  const { id, name } = row
  return (
    <View className={cx('figure-row', id !== null && id === chosenId && 'figure-row--chosen')}>
      <Pressable className="figure-row__main" onPress={() => onChoose(row)} id={`row-${id ?? 'none'}`}>
        <Text size="label" lines={2} className="figure-row__name">
          {name}
        </Text>
        <View className="figure-row__track">
          <View className="figure-row__bar" style={{ width: `${barLength(value, longest)}%` }} />
        </View>
        <Numbers definition={definition} row={row} />
      </Pressable>
      {onEnter && id !== null && (
        <Pressable className="figure-row__enter" label={words.enter(name)} onPress={() => onEnter(row)}>
          <Icon name="chevron-right" />
        </Pressable>
      )}
    </View>
  )
}

/** One figure, side by side. */
export function FigureRows({ rows, definition, ...rest }: FigureRowsProps) {
  const words = useWords().figures
  const values = rows.map((row) => row.values.find(({ code }) => code === definition.code))
  const longest = fullLength(definition, Math.max(0, ...values.map((each) => each?.value ?? 0)))
  const counted = rows.filter((_, index) => (values[index]?.of ?? 0) > 0)
  if (counted.length === 0)
    return (
      <Text size="label" tone="ink2">
        {words.noneNote}
      </Text>
    )
  return (
    <View className="figure-rows" id="figure-rows">
      {counted.map((row) => (
        <Row key={row.id ?? 'none'} row={row} longest={longest} definition={definition} {...rest} />
      ))}
    </View>
  )
}
