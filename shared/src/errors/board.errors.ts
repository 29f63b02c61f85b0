import { row, type ErrorTable } from './error-text.js'

/** The public board and its projects. */
export const BOARD_ERRORS = {
  PROJECT_NOT_FOUND: row(404, '没有找到这个实事项目', 'This project was not found'),
  PROJECT_NOT_READY: row(409, '项目完工后再来评', 'It can be reviewed once the work is there to be seen'),
  PROJECT_CHANGED: row(
    409,
    '项目刚被别人改过，请看过再改',
    'Somebody has just changed the project. Please look again before you change it',
  ),
  PROJECT_DELAY_INCOMPLETE: row(
    400,
    '延后要同时写明新日期和原因',
    'To put it off needs both a new day and a reason',
  ),
  PROJECT_STEP_ORDER: row(409, '节点要按顺序完成', 'The steps are reached in their order'),
  ANNOUNCEMENT_NOT_FOUND: row(404, '没有找到这条公示告知', 'This announcement was not found'),
  ANNOUNCEMENT_OVER: row(409, '已过提出异议的期限', 'The time to object is over'),
  ANNOUNCEMENT_ANSWERED: row(409, '这条已处理过', 'This has been answered already'),
  VOTE_OWN_WORK: row(403, '自己办的事不能自己投票', 'Whoever did the work has no vote on it'),
} as const satisfies ErrorTable
