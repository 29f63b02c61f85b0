import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { queryClient } from '@/api/query-client'
import type {
  AppliedImportView,
  ImportLinePageView,
  ImportLineView,
  ImportPageView,
  ImportReportView,
  ImportView,
} from '@/api/types'
import { callApi, sendForm } from '@/platform/http/api-client'

export type TransferSort = ImportView['sort']
export type LineKind = ImportLineView['kind']
export type GivenCoord = 'auto' | 'wgs84' | 'gcj02'

export interface NewImport {
  sort: TransferSort
  areaId: string | undefined
  coord: GivenCoord
  missing: 'keep' | 'retire'
  file: File
}

const LINES = 100

/** The dry run: changes nothing. */
export function checkFile({ file, areaId, ...fields }: NewImport): Promise<ImportReportView> {
  return sendForm({
    path: '/imports',
    file: { kind: 'blob', blob: file, name: file.name },
    fields: { ...fields, ...(areaId !== undefined && { areaId }) },
  })
}

export function applyImport(id: string): Promise<AppliedImportView> {
  return callApi({ method: 'POST', path: `/imports/${id}/apply` })
}

export function revertImport(id: string): Promise<ImportView> {
  return callApi({ method: 'POST', path: `/imports/${id}/revert` })
}

/** Whatever was brought in or taken back may show on any screen of the desk. */
export function afterImport(): Promise<void> {
  return queryClient.invalidateQueries()
}

export function useImports(areaId: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['imports', areaId ?? ''],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      callApi<ImportPageView>({
        method: 'GET',
        path: '/imports',
        query: { areaId, cursor: pageParam },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

export function useImport(id: string) {
  return useQuery({
    queryKey: ['import', id],
    queryFn: ({ signal }) => callApi<ImportReportView>({ method: 'GET', path: `/imports/${id}`, signal }),
  })
}

export function useLines(id: string, kind: LineKind | undefined) {
  return useInfiniteQuery({
    queryKey: ['import', id, 'lines', kind ?? ''],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal, pageParam }) =>
      callApi<ImportLinePageView>({
        method: 'GET',
        path: `/imports/${id}/changes`,
        query: { kind, cursor: pageParam, limit: LINES },
        signal,
      }),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

type Position = readonly [number, number]

export interface PreviewFeature {
  properties: {
    kind: 'created' | 'changed' | 'retired' | 'same' | 'overlap' | 'gap' | 'fault'
    title: string
  }
  geometry:
    | { type: 'Point'; coordinates: Position }
    | { type: 'Polygon'; coordinates: readonly (readonly Position[])[] }
    | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] }
}

export function usePreview(id: string) {
  return useQuery({
    queryKey: ['import', id, 'preview'],
    queryFn: ({ signal }) =>
      callApi<{ features: PreviewFeature[] }>({
        method: 'GET',
        path: `/imports/${id}/preview`,
        query: { coord: 'wgs84' },
        signal,
      }),
  })
}
