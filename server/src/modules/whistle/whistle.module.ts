import { Module } from '@nestjs/common'
import { AliyunModule } from '../../integrations/aliyun/index.js'
import { AreaModule } from '../area/index.js'
import { IdentityModule } from '../identity/index.js'
import { MediaModule } from '../media/index.js'
import { PlaceCodeModule } from '../place-code/index.js'
import { RoutingModule } from '../routing/index.js'
import { TicketModule } from '../ticket/index.js'
import { CallAccess } from './call-access.js'
import { LinkOutboxRepository } from './data/link-outbox.repository.js'
import { ResponseFiguresRepository } from './data/response-figures.repository.js'
import { AnswerController } from './http/answer.controller.js'
import { WhistleController } from './http/whistle.controller.js'
import { LinkAnswering } from './link-answering.service.js'
import { LinkPhotos } from './link-photos.service.js'
import { LinkMessages } from './link-messages.js'
import { LinkRenewal } from './link-renewal.service.js'
import { LinkSender } from './link-sender.js'
import { LinkSweep } from './link-sweep.js'
import { CallPhotos } from './call-photos.js'
import { LinkedCallPresenter } from './linked-call.presenter.js'
import { LinkedCalls } from './linked-calls.js'
import { OrderFactsReader } from './order-facts.reader.js'
import { OrderParties } from './order-parties.js'
import { OrderPrinting } from './order-printing.service.js'
import { ResponseFigures } from './response-figures.service.js'
import { WhistlePresenter } from './whistle-presenter.js'
import { WhistleReading } from './whistle-reading.service.js'

/** 吹哨报到 around the ticket: who was called, orders to print, links for parties without accounts, how parties answer. */
@Module({
  imports: [
    AliyunModule,
    AreaModule,
    IdentityModule,
    MediaModule,
    PlaceCodeModule,
    RoutingModule,
    TicketModule,
  ],
  controllers: [WhistleController, AnswerController],
  providers: [
    ...[CallAccess, WhistleReading, WhistlePresenter, OrderParties],
    ...[OrderPrinting, OrderFactsReader, ResponseFigures, ResponseFiguresRepository],
    ...[LinkRenewal, LinkedCalls, LinkAnswering, LinkPhotos, LinkedCallPresenter, CallPhotos],
    ...[LinkMessages, LinkSender, LinkSweep, LinkOutboxRepository],
  ],
})
export class WhistleModule {}
