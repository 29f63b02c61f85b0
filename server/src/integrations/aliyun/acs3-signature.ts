import { hmacSha256, sha256 } from '../../core/ids/index.js'

const ALGORITHM = 'ACS3-HMAC-SHA256'
const EMPTY_BODY = sha256('')

export interface UnsignedRequest {
  readonly host: string
  readonly action: string
  readonly version: string
  readonly params: Readonly<Record<string, string>>
  /** ISO 8601 without fractions of a second, UTC. */
  readonly date: string
  /** Never the same twice. */
  readonly nonce: string
}

export interface SignedRequest {
  readonly query: string
  readonly headers: Readonly<Record<string, string>>
}

/** As RFC 3986 has it: encodeURIComponent leaves five characters alone that the provider wants encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function canonicalQuery(params: UnsignedRequest['params']): string {
  const pairs = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))
  return pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
}

/**
 * Signs an RPC call with its parameters in the query and no body (Alibaba Cloud, "V3 request syntax and signature method").
 * The method is POST, the path `/`.
 */
export function signed(
  { host, action, version, params, date, nonce }: UnsignedRequest,
  { keyId, keySecret }: { readonly keyId: string; readonly keySecret: string },
): SignedRequest {
  const query = canonicalQuery(params)
  const headers = {
    host,
    'x-acs-action': action,
    'x-acs-content-sha256': EMPTY_BODY,
    'x-acs-date': date,
    'x-acs-signature-nonce': nonce,
    'x-acs-version': version,
  }
  const names = Object.keys(headers).join(';')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const request = ['POST', '/', query, lines.join(''), names, EMPTY_BODY].join('\n')
  const signature = hmacSha256(keySecret, `${ALGORITHM}\n${sha256(request)}`)
  const authorization = `${ALGORITHM} Credential=${keyId},SignedHeaders=${names},Signature=${signature}`
  return { query, headers: { ...headers, authorization } }
}
