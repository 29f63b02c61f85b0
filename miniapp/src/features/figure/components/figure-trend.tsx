import { View } from '@tarojs/components'
import type { FigureDefinitionView, FigureTableView } from '@/api/types'
import { useWords } from '@/i18n'
import { accessible } from '@/platform/accessible'
import { Text } from '@/ui/text/text'
import { useFigures, type FigureScope } from '../api/use-figures'
import { barLength, valueWords } from '../model/figure-value'
import { trendOf } from '../model/period'

interface TrendProps {
  definition: FigureDefinitionView
  scope: FigureScope
}

/** Enough labels to find one's way, not more than fit. */
const LABELS = 5

/** `11-22`; of a month `2026-11`. */
const short = (period: string): string => (period.length > 7 ? period.slice(5) : period)

function Bars({ definition, rows }: { definition: FigureDefinitionView; rows: FigureTableView['rows'] }) {
  const words = useWords().figures
  const points = rows.map(({ id, values }) => ({
    period: id ?? '',
    value: values.find(({ code }) => code === definition.code)?.value ?? null,
  }))
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0))
  const longest = definition.form === 'share' ? 1 : most
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
  return (
    <View className="figure-part" id="figure-trend">
      <Text size="note" tone="ink2" strong heading>
        {`${words.trend} · ${words.trendBy[by]}`}
      </Text>
      <View className="figure-trend">
        {data?.by === by && <Bars definition={definition} rows={data.rows} />}
      </View>
    </View>
  )
}
