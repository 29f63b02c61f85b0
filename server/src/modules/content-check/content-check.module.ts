import { Module } from '@nestjs/common'
import { WechatModule } from '../../integrations/wechat/index.js'
import { AreaModule } from '../area/index.js'
import { MediaModule } from '../media/index.js'
import { TicketModule } from '../ticket/index.js'
import { ContentAccess } from './content-access.js'
import { ContentArchive } from './content-archive.js'
import { ContentAsking } from './content-asking.js'
import { ContentChecker } from './content-checker.js'
import { ContentChecks } from './content-checks.js'
import { ContentIntake } from './content-intake.consumer.js'
import { ContentPresenter } from './content-presenter.js'
import { ContentPushes } from './content-pushes.js'
import { ContentReview } from './content-review.service.js'
import { ContentCheckRepository } from './data/content-check.repository.js'
import { ContentCheckController } from './http/content-check.controller.js'

const CHECKING = [ContentCheckRepository, ContentIntake, ContentAsking, ContentChecker, ContentPushes]

/** What people wrote and photographed is looked at before the public sees it. */
@Module({
  imports: [AreaModule, MediaModule, TicketModule, WechatModule],
  controllers: [ContentCheckController],
  providers: [...CHECKING, ContentChecks, ContentArchive, ContentReview, ContentAccess, ContentPresenter],
  exports: [ContentChecks, ContentArchive],
})
export class ContentCheckModule {}
