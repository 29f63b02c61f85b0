import type { Satisfaction } from '@beegrid/shared'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ProjectView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'

const keyOf = (projectId: string) => ['project', projectId] as const

export function useProject(projectId: string) {
  return useQuery({
    queryKey: keyOf(projectId),
    queryFn: ({ signal }) => callApi<ProjectView>({ method: 'GET', path: `/projects/${projectId}`, signal }),
  })
}

export interface ProjectReview {
  satisfaction: Satisfaction
  comment?: string
}

/** One's word on a project; a later one takes the place of the first. */
export function useReviewProject(projectId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (review: ProjectReview) =>
      callApi<unknown>({ method: 'POST', path: `/projects/${projectId}/reviews`, body: review }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(projectId) }),
  })
}
