import { View } from '@tarojs/components'
import type { FigureDefinitionView, FigureTableView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Text } from '@/ui/text/text'
import { useFigures, type FigureScope } from '../api/use-figures'
import { barLength, fullLength, valueWords } from '../model/figure-value'
import { trendOf } from '../model/period'

interface TrendProps {
  definition: FigureDefinitionView
  scope: FigureScope
}

/** Enough labels to find one's way, not more than fit. */
const LABELS = 5

/** `11/2`; of a month `2026-11`. */
const short = (period: string): string =>
  period.length > 7 ? period.slice(5).split('-').map(Number).join('/') : period

interface Point {
  period: string
  value: number | null
}

function pointsOf({ code }: FigureDefinitionView, rows: FigureTableView['rows']): readonly Point[] {
  return rows.map(({ id, values }) => ({
    period: id ?? '',
    value: values.find((each) => each.code === code)?.value ?? null,
  }))
}

const mostOf = (points: readonly Point[]): number => Math.max(0, ...points.map(({ value }) => value ?? 0))

function Bars({ definition, points }: { definition: FigureDefinitionView; points: readonly Point[] }) {
  const words = useWords().figures
  const longest = fullLength(definition, mostOf(points))
  const step = Math.max(1, Math.ceil(points.length / LABELS))
  return (
    <View className="figure-trend__bars">
      {points.map(({ period, value }, index) => (
        <View
          key={period}
          className="figure-trend__slot"
          {...accessible({ label: words.bar(period, valueWords(words, definition, value)) })}
        >
          <View className="figure-trend__space">
            <View
              className={value === null ? 'figure-trend__gap' : 'figure-trend__bar'}
              style={{ height: `${Math.max(value === null ? 0 : 2, barLength(value, longest))}%` }}
            />
          </View>
          <View className="figure-trend__label">{index % step === 0 ? short(period) : ''}</View>
        </View>
      ))}
    </View>
  )
}

/** How a figure went over the period: days, weeks or months, as many as there is room for. */
export function FigureTrend({ definition, scope }: TrendProps) {
  const words = useWords().figures
  const by = trendOf(scope)
  const { data } = useFigures(scope, by)
  const points = data?.by === by ? pointsOf(definition, data.rows) : []
  const most = valueWords(words, definition, mostOf(points))
  const head = [words.trend, words.trendBy[by], ...(points.length > 0 ? [words.most(most)] : [])]
  return (
    <View className="figure-part" id="figure-trend">
      <Text size="note" tone="ink2" heading className="figure-number">
        {head.join(' · ')}
      </Text>
      <View className="figure-trend">
        <Bars definition={definition} points={points} />
      </View>
    </View>
  )
}
