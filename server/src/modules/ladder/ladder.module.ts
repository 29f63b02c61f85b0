import { Module } from '@nestjs/common'
import { AliyunModule } from '../../integrations/aliyun/index.js'
import { AreaModule } from '../area/index.js'
import { IdentityModule } from '../identity/index.js'
import { NotificationModule } from '../notification/index.js'
import { RoutingModule } from '../routing/index.js'
import { TicketModule } from '../ticket/index.js'
import { DangerRings } from './danger-rings.consumer.js'
import { DangerSense } from './danger-sense.js'
import { DangerLoadRepository } from './data/danger-load.repository.js'
import { RingRepository } from './data/ring.repository.js'
import { LadderChange } from './ladder-change.consumer.js'
import { LadderClimb } from './ladder-climb.js'
import { LadderJobs } from './ladder-jobs.js'
import { LadderPeople } from './ladder-people.js'
import { RingBook } from './ring-book.js'
import { RingDialler } from './ring-dialler.js'
import { StepTeller } from './step-teller.js'
import { RingController } from './http/ring.controller.js'
import { RingNumbers } from './ring-numbers.js'
import { RingOutcomes } from './ring-outcomes.js'
import { RingReading } from './ring-reading.service.js'

/** What happens when a limit runs out: reminders, the next level up, phones that ring. */
@Module({
  imports: [AliyunModule, AreaModule, IdentityModule, NotificationModule, RoutingModule, TicketModule],
  controllers: [RingController],
  providers: [
    ...[RingRepository, RingBook, RingNumbers, RingDialler, RingOutcomes, RingReading],
    ...[LadderPeople, StepTeller, LadderClimb, LadderJobs, LadderChange],
    ...[DangerRings, DangerSense, DangerLoadRepository],
  ],
})
export class LadderModule {}
