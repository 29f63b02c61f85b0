export { Outbox } from './outbox.js'
export {
  OutboxConsumers,
  type AfterCommit,
  type OutboxConsumer,
  type OutboxEvent,
  type OutboxNews,
} from './outbox-consumers.js'
export { OutboxDispatcher } from './outbox-dispatcher.js'
export { OutboxRepository } from './outbox.repository.js'
export { OutboxRowEntity } from './outbox-row.entity.js'
