import { createDecipheriv, createHash } from 'node:crypto'
import { sameSecret } from '../../core/ids/index.js'

const BLOCK = 32
const RANDOM_BYTES = 16
const LENGTH_BYTES = 4

/** SHA-1 of the parts in the order of their bytes, joined (WeChat, 消息推送). */
export function pushSignature(...parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')
}

/** Whether a push was signed by whoever knows the token. */
export function isSigned(signature: string, parts: readonly string[]): boolean {
  return sameSecret(signature, pushSignature(...parts))
}

/**
 * What WeChat encrypted: AES-256-CBC, 16 random bytes, the length, the message, then the app id; padded to 32 bytes.
 * @returns undefined when it was not for this app, or is no such thing
 */
export function decrypted(
  encrypted: string,
  { aesKey, appId }: { aesKey: string; appId: string },
): string | undefined {
  try {
    const key = Buffer.from(`${aesKey}=`, 'base64')
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
    const padded = Buffer.concat([decipher.update(encrypted, 'base64'), decipher.final()])
    return messageIn(withoutPadding(padded), appId)
  } catch {
    return undefined
  }
}

function withoutPadding(bytes: Buffer): Buffer {
  const padding = bytes.at(-1) ?? 0
  return padding >= 1 && padding <= BLOCK ? bytes.subarray(0, bytes.length - padding) : bytes
}

function messageIn(bytes: Buffer, appId: string): string | undefined {
  const length = bytes.readUInt32BE(RANDOM_BYTES)
  const start = RANDOM_BYTES + LENGTH_BYTES
  const app = bytes.subarray(start + length).toString('utf8')
  return app === appId ? bytes.subarray(start, start + length).toString('utf8') : undefined
}
