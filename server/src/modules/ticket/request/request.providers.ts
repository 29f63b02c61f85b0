import { TicketRequestRepository } from '../data/ticket-request.repository.js'
import { GRANT_EFFECTS_PROVIDERS } from './grant-effects.providers.js'
import { RequestBook } from './request-book.service.js'
import { RequestLevels } from './request-levels.service.js'

/** What is asked for and granted. */
export const REQUEST_PROVIDERS = [
  TicketRequestRepository,
  RequestLevels,
  RequestBook,
  ...GRANT_EFFECTS_PROVIDERS,
]
