import { SupervisionRepository } from '../data/supervision.repository.js'
import { TicketRequestRepository } from '../data/ticket-request.repository.js'
import { SupervisionDesk } from '../supervise/supervision-desk.service.js'
import { SupervisionOrders } from '../supervise/supervision-orders.service.js'
import { SupervisionPresenter } from '../supervise/supervision-presenter.js'
import { VisibleRows } from '../read/visible-rows.service.js'
import { LoopAudiences } from '../tell/loop-audience.service.js'
import { NightDuty } from '../tell/night-duty.service.js'
import { LoopNotices } from '../tell/loop-notices.consumer.js'
import { GRANT_EFFECTS_PROVIDERS } from './grant-effects.providers.js'
import { HoldSweep } from './hold-sweep.js'
import { RequestBook } from './request-book.service.js'
import { RequestDesk } from './request-desk.service.js'
import { RequestLevels } from './request-levels.service.js'
import { RequestPresenter } from './request-presenter.js'
import { RequestReminders } from './request-reminders.service.js'
import { RequestSteps } from './request-steps.service.js'
import { RequestSweep } from './request-sweep.js'
import { RequestTimes } from './request-times.service.js'

/** What is asked for and granted, and what is supervised. */
export const REQUEST_PROVIDERS = [
  ...[TicketRequestRepository, RequestLevels, RequestBook, RequestPresenter, RequestDesk, HoldSweep],
  ...[RequestTimes, RequestSteps, RequestReminders, RequestSweep],
  ...[SupervisionRepository, SupervisionPresenter, SupervisionDesk, SupervisionOrders, VisibleRows],
  ...[LoopAudiences, LoopNotices, NightDuty],
  ...GRANT_EFFECTS_PROVIDERS,
]
