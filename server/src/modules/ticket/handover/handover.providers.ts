import { TicketLeadRepository } from '../data/ticket-lead.repository.js'
import { HandoverPlan } from './handover-plan.service.js'
import { HandoverScope } from './handover-scope.js'
import { WorkHandover } from './work-handover.service.js'

/** Handing over the open work of somebody who leaves. */
export const HANDOVER_PROVIDERS = [TicketLeadRepository, HandoverScope, HandoverPlan, WorkHandover]
