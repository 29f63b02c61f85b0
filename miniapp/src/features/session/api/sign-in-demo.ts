import type { LoginView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { enter } from './sign-in'

export async function signInDemo(accountId: string): Promise<void> {
  enter(await callApi<LoginView>({ method: 'POST', path: '/auth/demo', body: { accountId } }))
}
