import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { checkOutlines, type Outlines } from '@/features/area/api/keep-areas'
import { changedAreas, geometryOf } from '@/features/area/model/border-net'
import { refusalOf, type AreaFinding } from '@/features/area/model/findings'
import { showFindings } from '../model/desk-store'
import type { WorkOf } from '../model/desk-tool'

/** Long enough that a corner pulled several times is looked at once. */
const PAUSE_MS = 350

function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

export function outlinesOf({ start, net, baseVersion }: WorkOf<'outline'>): Outlines {
  const changed = changedAreas(start, net)
  return { baseVersion, boundaries: changed.map((area) => ({ areaId: area.id, geometry: geometryOf(area) })) }
}

/** A refused look is an answer too: it says what is wrong. */
async function look(outlines: Outlines): Promise<readonly AreaFinding[]> {
  try {
    return (await checkOutlines(outlines)).findings
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal.kind === 'refused' && refusal.findings.length > 0) return refusal.findings
    throw error
  }
}

const NOTHING: readonly AreaFinding[] = []

export interface OutlineCheck {
  state: 'untouched' | 'checking' | 'failed' | 'checked'
  findings: readonly AreaFinding[]
}

/** Asks the server after every change what it would lead to, and shows it on the map; nothing is saved. */
export function useOutlineCheck(work: WorkOf<'outline'>): OutlineCheck {
  const outlines = useMemo(() => outlinesOf(work), [work])
  const settled = useSettled(outlines)
  const touched = outlines.boundaries.length > 0
  const { data, isError, isFetching } = useQuery({
    queryKey: ['outline-check', settled],
    enabled: settled.boundaries.length > 0,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    queryFn: () => look(settled),
  })
  const current = touched && settled === outlines && data ? data : NOTHING
  useEffect(() => showFindings(current), [current])
  if (!touched) return { state: 'untouched', findings: NOTHING }
  if (settled !== outlines || isFetching) return { state: 'checking', findings: NOTHING }
  return isError ? { state: 'failed', findings: NOTHING } : { state: 'checked', findings: current }
}
