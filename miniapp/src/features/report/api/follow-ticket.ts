import { queryClient } from '@/api/query-client'
import type { TicketView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { randomKey } from '@/platform/random'

/** 我也遇到了: followed in the place of a second report. */
export async function followTicket(id: string): Promise<void> {
  await callApi<TicketView>({
    method: 'POST',
    path: `/tickets/${id}/actions`,
    body: { action: 'follow' },
    key: randomKey(),
  })
  void queryClient.invalidateQueries({ queryKey: ['tickets'] })
}
