import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { CalendarModule } from '../calendar/index.js'
import { CategoryModule } from '../category/index.js'
import { ContentCheckModule } from '../content-check/index.js'
import { CountySettingsModule } from '../county-settings/index.js'
import { FigureModule } from '../figure/index.js'
import { IdentityModule } from '../identity/index.js'
import { MediaModule } from '../media/index.js'
import { NotificationModule } from '../notification/index.js'
import { TicketModule } from '../ticket/index.js'
import { Announcements } from './announcement.consumer.js'
import { AnnouncementPresenter } from './announcement-presenter.js'
import { AnnouncementService } from './announcement.service.js'
import { AnnouncementTeller } from './announcement-teller.js'
import { BoardArchive } from './board-archive.js'
import { BoardAreas } from './board-areas.js'
import { BoardContent } from './board-content.js'
import { BoardCurtain } from './board-curtain.js'
import { BoardPresenter } from './board-presenter.js'
import { BoardService } from './board.service.js'
import { BoardTicketService } from './board-ticket.service.js'
import { BoardRepository } from './data/board.repository.js'
import { ProjectRepository } from './data/project.repository.js'
import { AnnouncementController } from './http/announcement.controller.js'
import { BoardController } from './http/board.controller.js'
import { ProjectController } from './http/project.controller.js'
import { ProjectKeeper } from './project-keeper.js'
import { ProjectManagement } from './project-management.service.js'
import { ProjectPresenter } from './project-presenter.js'
import { ProjectService } from './project.service.js'
import { VoteService } from './vote.service.js'

const READING = [BoardAreas, BoardCurtain, BoardContent, BoardPresenter, BoardService, BoardTicketService]
const PROJECTS = [ProjectRepository, ProjectPresenter, ProjectService, ProjectKeeper, ProjectManagement]
const TELLING = [Announcements, AnnouncementTeller, AnnouncementPresenter, AnnouncementService]

/** 亮晒评: what was promised, how it turned out, and what people say of it, for everybody to see. */
@Module({
  imports: [
    AreaModule,
    CalendarModule,
    CategoryModule,
    ContentCheckModule,
    CountySettingsModule,
    FigureModule,
    IdentityModule,
    MediaModule,
    NotificationModule,
    TicketModule,
  ],
  controllers: [BoardController, ProjectController, AnnouncementController],
  providers: [BoardRepository, VoteService, BoardArchive, ...READING, ...PROJECTS, ...TELLING],
  exports: [BoardArchive],
})
export class BoardModule {}
