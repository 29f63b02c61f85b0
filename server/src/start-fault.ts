import { ConfigError } from './core/config/index.js'
import { isConnectionLost } from './core/database/index.js'

interface SystemError {
  readonly code?: unknown
  readonly port?: unknown
}

function detailsOf(error: unknown): SystemError {
  return typeof error === 'object' && error !== null ? error : {}
}

/** Why the server did not start: a mistake of whoever started it gets one clear line, a fault of ours its stack. */
export function explainStartFault(error: unknown): string {
  const { code, port } = detailsOf(error)
  if (error instanceof ConfigError) return error.message
  if (isConnectionLost(error)) return `连不上数据库 / cannot reach the database: ${String(code)}`
  if (code === 'EADDRINUSE') return `端口已被占用 / already in use, choose another one: PORT ${String(port)}`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
