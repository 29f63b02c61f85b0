import { ConcurrentChangeError } from './concurrent-change-error.js'

interface DriverError {
  readonly code?: unknown
  readonly errno?: unknown
}

function driverCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const driver = 'driverError' in error ? (error.driverError as DriverError) : (error as DriverError)
  return typeof driver.code === 'string' ? driver.code : ''
}

const RETRYABLE = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'])

const CONNECTION_LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
])

const UNIQUE = new Set(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])

/** A transaction that lost a race for locks: the whole use case may run again. */
export function isRetryable(error: unknown): boolean {
  return error instanceof ConcurrentChangeError || RETRYABLE.has(driverCode(error)) || isConnectionLost(error)
}

/** The database could not be reached, or went away in between. */
export function isConnectionLost(error: unknown): boolean {
  return CONNECTION_LOST.has(driverCode(error))
}

/** A unique key said no. */
export function isUniqueViolation(error: unknown): boolean {
  return UNIQUE.has(driverCode(error))
}
