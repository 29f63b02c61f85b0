import { Logger } from '@nestjs/common'
import { AppError } from '../../core/errors/index.js'

/** Drawing a code can take WeChat seconds. */
const TIMEOUT_MS = 20_000
const logger = new Logger('Wechat')

/**
 * Posts JSON to WeChat, which answers with HTTP 200 whatever happened: bytes, to be looked at by the caller. The address
 * carries the token and the body may carry the secret: neither is logged.
 * @throws AppError WECHAT_UNAVAILABLE
 */
export async function postToWechat(address: string, body: object): Promise<{ readonly bytes: Buffer }> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    })
    return { bytes: Buffer.from(await answer.arrayBuffer()) }
  } catch (error) {
    // Its name alone: a cause could carry the address.
    logger.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'WeChat did not answer')
    throw new AppError('WECHAT_UNAVAILABLE')
  }
}
