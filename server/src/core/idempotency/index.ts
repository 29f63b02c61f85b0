export { IdempotencyKeyEntity } from './idempotency-key.entity.js'
export { Idempotency, type OnceResult } from './idempotency.js'
export { Idempotent, idempotentRequest, type IdempotentRequest } from './idempotent-request.js'
