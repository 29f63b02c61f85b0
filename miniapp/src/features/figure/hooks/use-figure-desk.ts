import { useMemo, useState } from 'react'
import type { FigureRowView } from '@/api/types'
import { now } from '@/platform/clock'
import type { FigureCode, FigureScope } from '../api/use-figures'
import type { ChosenRow } from '../components/figure-detail'
import { periodOf, type PeriodKey } from '../model/period'

interface Place {
  readonly areaId: string
  readonly name: string
}

export interface FigureDesk {
  readonly scope: FigureScope
  readonly period: PeriodKey
  readonly setPeriod: (period: PeriodKey) => void
  /** The areas one has gone into, from the one of one's role down. */
  readonly path: readonly Place[]
  readonly enter: (row: FigureRowView) => void
  readonly up: () => void
  readonly code: FigureCode | undefined
  readonly setCode: (code: FigureCode | undefined) => void
  readonly chosen: ChosenRow | undefined
  readonly choose: (chosen: ChosenRow | undefined) => void
}

/** What one looks at: which area, which days, which figure, and which of its rows. */
export function useFigureDesk(home: Place, first: FigureCode | undefined): FigureDesk {
  const [period, setPeriod] = useState<PeriodKey>('month')
  const [below, setBelow] = useState<readonly Place[]>([])
  const [code, setCode] = useState(first)
  const [chosen, choose] = useState<ChosenRow>()
  const path = [home, ...below]
  const areaId = path.at(-1)?.areaId ?? home.areaId
  const days = useMemo(() => periodOf(period, now()), [period])
  const move = (next: readonly Place[]) => {
    setBelow(next)
    choose(undefined)
  }
  return {
    ...{ scope: { areaId, ...days }, period, setPeriod, path, code, setCode, chosen, choose },
    enter: ({ id, name }) => id !== null && move([...below, { areaId: id, name }]),
    up: () => move(below.slice(0, -1)),
  }
}
