import type { LoginView } from '@/api/types'
import { callApi } from '@/platform/http/api-client'
import { enter } from './sign-in'

export interface ActivationForm {
  username: string
  code: string
  password: string
}

/** A one-time code becomes a password, and its owner is in. */
export async function activate(body: ActivationForm): Promise<void> {
  enter(await callApi<LoginView>({ method: 'POST', path: '/auth/activate', body }))
}

/** The first administrator of an installation. */
export async function setUp(body: ActivationForm & { name: string }): Promise<void> {
  enter(await callApi<LoginView>({ method: 'POST', path: '/auth/setup', body }))
}
