import type { FigureDefinitionView, FigureValueView } from '@/api/types'
import type { Messages } from '@/i18n'

type Words = Messages['figures']

/** As people read it: 89.6%, 17.6 小时, 1.32 倍, 1,269. */
export function valueWords(
  words: Words,
  { form }: Pick<FigureDefinitionView, 'form'>,
  value: number | null | undefined,
): string {
  if (value === null || value === undefined) return words.none
  switch (form) {
    case 'share':
      return words.percent(trimmed(value * 100))
    case 'multiple':
      return words.times(value.toFixed(2))
    case 'hours':
      return words.hours(trimmed(value))
    case 'count':
      return grouped(value)
  }
}

/** What it was divided from, under the figure; a count stands for itself. */
export function ofWords(
  words: Words,
  { form }: Pick<FigureDefinitionView, 'form'>,
  { hit, of }: Pick<FigureValueView, 'hit' | 'of'>,
): string | undefined {
  return form === 'share' && of > 0 ? words.of(grouped(hit), grouped(of)) : undefined
}

const trimmed = (value: number): string => value.toFixed(1).replace(/\.0$/, '')

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',')

/** What a full bar stands for: all of them for a share that should be high, the highest for everything else. */
export function fullLength(
  { form, better }: Pick<FigureDefinitionView, 'form' | 'better'>,
  most: number,
): number {
  return form === 'share' && better !== 'low' ? 1 : most
}

/** The length of a bar, 0 to 100. */
export function barLength(value: number | null, longest: number): number {
  return value === null || longest === 0 ? 0 : Math.round((100 * value) / longest)
}
