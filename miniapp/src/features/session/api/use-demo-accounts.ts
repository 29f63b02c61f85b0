import { useQuery } from '@tanstack/react-query'
import type { DemoAccountView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { ApiError } from '@/platform/http/api-error'

async function demoAccounts(): Promise<readonly DemoAccountView[]> {
  try {
    return (await callApi<{ items: DemoAccountView[] }>({ method: 'GET', path: '/demo/accounts' })).items
  } catch (error) {
    // A county's real server has none, and says 404.
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}

/** The people of the demo world; none where the server is not a demo. */
export function useDemoAccounts() {
  return useQuery({ queryKey: ['demo-accounts'], queryFn: demoAccounts, staleTime: Infinity })
}

/** Whether what is on the screen is invented: every such screen says so. */
export function useIsDemo(): boolean {
  return (useDemoAccounts().data ?? []).length > 0
}
