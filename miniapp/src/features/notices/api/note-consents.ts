import { callApi } from '@/platform/http/api-client'
import { randomKey } from '@/platform/random'
import type { ConsentGiven } from '@/platform/remind-types'
import { wechatCode } from '@/platform/wechat-login'

/**
 * Tells the server what was answered, and first, where it does not know it, which WeChat this is. A line that breaks is not
 * worth a word: the inbox tells in any case, and the next tap tells it again.
 */
export async function noteConsents(answers: readonly ConsentGiven[], known: boolean): Promise<void> {
  if (answers.length === 0) return
  try {
    if (!known) await readHere()
    await callApi<unknown>({
      method: 'POST',
      path: '/me/notices/consents',
      body: { answers },
      key: randomKey(),
    })
  } catch {
    return
  }
}

/** Messages come to this WeChat from now on: for staff who signed in by a password. */
async function readHere(): Promise<void> {
  const code = await wechatCode()
  if (code !== undefined)
    await callApi<unknown>({ method: 'POST', path: '/me/notices/wechat', body: { code } })
}
