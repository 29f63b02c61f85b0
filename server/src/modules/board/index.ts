import { BoardNoticeEntity } from './data/board-notice.entity.js'
import { BoardProjectEntity } from './data/board-project.entity.js'
import { BoardVoteEntity } from './data/board-vote.entity.js'
import { ProjectMilestoneEntity } from './data/project-milestone.entity.js'
import { ProjectReviewEntity } from './data/project-review.entity.js'

export { BoardArchive, type PastProject } from './board-archive.js'
export { BoardModule } from './board.module.js'

export const BOARD_ENTITIES = [
  BoardProjectEntity,
  ProjectMilestoneEntity,
  ProjectReviewEntity,
  BoardVoteEntity,
  BoardNoticeEntity,
]
