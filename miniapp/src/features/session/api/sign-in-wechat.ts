import type { LoginView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { enter } from './sign-in'

/** The code is WeChat's, good once and for five minutes; the server exchanges it. */
export async function signInWechat(code: string): Promise<void> {
  enter(await callApi<LoginView>({ method: 'POST', path: '/auth/wechat', body: { code } }))
}
