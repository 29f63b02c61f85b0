import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { WECHAT_APP } from './wechat-stub.js'

export const PUSH = { token: 'AAAAA', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }

const sha1 = (parts: readonly string[]): string =>
  createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex')

/** The query WeChat signs a first visit with. */
export function greeting(echostr: string, token = PUSH.token): URLSearchParams {
  const [timestamp, nonce] = ['1714036504', '1514711492']
  return new URLSearchParams({ signature: sha1([token, timestamp, nonce]), timestamp, nonce, echostr })
}

/** A push in secure mode: AES-256-CBC, padded to 32 bytes, signed. @param appId whose push it is */
export function pushed(event: object, appId = WECHAT_APP.appId): { query: URLSearchParams; body: object } {
  const message = Buffer.from(JSON.stringify(event))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  const plain = Buffer.concat([randomBytes(16), length, message, Buffer.from(appId)])
  const padding = 32 - (plain.length % 32)
  const key = Buffer.from(`${PUSH.aesKey}=`, 'base64')
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  const padded = Buffer.concat([plain, Buffer.alloc(padding, padding)])
  const encrypted = Buffer.concat([cipher.update(padded), cipher.final()]).toString('base64')
  const [timestamp, nonce] = ['1714112445', '415670741']
  const signature = sha1([PUSH.token, timestamp, nonce, encrypted])
  const query = new URLSearchParams({ timestamp, nonce, encrypt_type: 'aes', msg_signature: signature })
  return { query, body: { ToUserName: 'gh_97417a04a28d', Encrypt: encrypted } }
}
