import { useQuery } from '@tanstack/react-query'
import type { NextCodeView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

/** The next free code below an area, by the rule of the country's division codes. */
export function useNextCode(parentId: string | undefined) {
  return useQuery({
    queryKey: ['area', parentId, 'next-code'],
    enabled: parentId !== undefined,
    queryFn: ({ signal }) =>
      callApi<NextCodeView>({ method: 'GET', path: `/areas/${parentId ?? ''}/next-code`, signal }),
  })
}
