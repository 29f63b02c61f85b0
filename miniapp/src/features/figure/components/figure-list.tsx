import { View } from '@tarojs/components'
import type { FigureDefinitionView, FigureValueView } from '@/api/types'
import { useWords } from '@/i18n'
import { cx } from '@/ui/cx'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import type { FigureCode } from '../api/use-figures'
import { ofWords, valueWords } from '../model/figure-value'
import './figure.scss'

export interface FigureListProps {
  definitions: readonly FigureDefinitionView[]
  values: readonly FigureValueView[]
  chosen: FigureCode | undefined
  onChoose: (code: FigureCode) => void
}

type LineProps = Pick<FigureListProps, 'chosen' | 'onChoose'> & {
  definition: FigureDefinitionView
  value: FigureValueView | undefined
}

function Line({ definition, value, chosen, onChoose }: LineProps) {
  const words = useWords().figures
  const { code, name } = definition
  const of = value && ofWords(words, definition, value)
  return (
    <Pressable
      className={cx('figure-line', code === chosen && 'figure-line--chosen')}
      selected={code === chosen}
      onPress={() => onChoose(code)}
      id={`figure-${code}`}
    >
      <Text size="label" className="figure-line__name">
        {name}
      </Text>
      <View className="figure-line__numbers">
        <Text size="body" strong className="figure-number">
          {valueWords(words, definition, value?.value)}
        </Text>
        {of && (
          <Text size="note" tone="ink2" className="figure-number">
            {of}
          </Text>
        )}
      </View>
    </Pressable>
  )
}

/** Every figure of an area, in the order of the work: found, handled, checked, said. */
export function FigureList({ definitions, values, ...choice }: FigureListProps) {
  const groups = [...new Set(definitions.map(({ group }) => group))]
  return (
    <View className="figure-list" id="figure-list">
      {groups.map((group) => {
        const own = definitions.filter((each) => each.group === group)
        return (
          <View key={group} className="figure-group">
            <Text size="note" tone="ink2" strong heading className="figure-group__name">
              {own[0]?.groupName}
            </Text>
            {own.map((definition) => (
              <Line
                key={definition.code}
                definition={definition}
                value={values.find(({ code }) => code === definition.code)}
                {...choice}
              />
            ))}
          </View>
        )
      })}
    </View>
  )
}
