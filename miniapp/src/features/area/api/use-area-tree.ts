import { AREA_LEVELS, type AreaLevel } from '@beegrid/shared'
import { useQuery } from '@tanstack/react-query'
import type { AreaView } from '@/api/types'
import type { Abortable } from '@/platform/http/http-types'
import { callApi } from '@/platform/http/api-client'
import { buildTree, type AreaTree } from '../model/area-tree'

const PAGE = 100

interface Page {
  items: AreaView[]
  nextCursor: string | null
}

const STATUSES = ['active', 'retired'] as const

interface Wanted {
  parentId: string
  level: AreaLevel
  status: (typeof STATUSES)[number]
}

async function every(wanted: Wanted, signal: Abortable | undefined): Promise<AreaView[]> {
  const found: AreaView[] = []
  let cursor: string | null = null
  do {
    const query = { ...wanted, limit: PAGE, cursor: cursor ?? undefined }
    const page: Page = await callApi<Page>({ method: 'GET', path: '/areas', query, signal })
    found.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  return found
}

async function fetchTree(areaId: string, signal: Abortable | undefined): Promise<AreaTree> {
  const own = await callApi<AreaView>({ method: 'GET', path: `/areas/${areaId}`, signal })
  const below = AREA_LEVELS.slice(AREA_LEVELS.indexOf(own.level) + 1)
  const wanted = below.flatMap((level) => STATUSES.map((status) => ({ parentId: areaId, level, status })))
  const levels = await Promise.all(wanted.map((each) => every(each, signal)))
  return buildTree([own, ...levels.flat()])
}

/** An area and everything below it, retired ones too: a county is about a thousand names. */
export function useAreaTree(areaId: string | undefined) {
  return useQuery({
    queryKey: ['area', areaId, 'tree'],
    enabled: areaId !== undefined,
    queryFn: ({ signal }) => fetchTree(areaId ?? '', signal),
  })
}
