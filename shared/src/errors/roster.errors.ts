import { row, type ErrorTable } from './error-text.js'

/** Duties, stand-ins, leave. */
export const ROSTER_ERRORS = {
  DUTY_NOT_FOUND: row(404, '没有找到这条排班', 'There is no such line in the roster'),
  ABSENCE_NOT_FOUND: row(404, '没有找到这次请假', 'There is no such leave'),
  MERGER_NOT_FOUND: row(404, '没有找到这次并入', 'There is no such merger of grids'),
  ROSTER_PERSON_UNKNOWN: row(404, '没有找到这个人', 'There is no such person'),
  ROSTER_PERSON_UNFIT: row(
    400,
    '{name} 不能担任这个岗位，请选网格员或社区工作人员',
    '{name} cannot take this post. Please choose a grid worker or an officer',
  ),
  ROSTER_RANGE_INVALID: row(
    400,
    '起止时间有误：结束要晚于开始，最多 {days} 天',
    'The times are not right: the end must be after the start, at most {days} days',
  ),
  ROSTER_HOURS_EMPTY: row(400, '请至少选一天，并填好时段', 'Please choose at least one day, and hours'),
  ROSTER_NOBODY_FREE: row(
    409,
    '{name} 这段时间都不在，请换一位',
    '{name} is away all this time. Please ask somebody else',
  ),
  ROSTER_MERGER_INVALID: row(
    400,
    '只能并入同一社区或镇里的另一个网格',
    'A grid can be merged only into another grid of its community or town',
  ),
  HANDOVER_SAME_PERSON: row(400, '交接给同一个人没有用，请选别人', 'Please hand over to somebody else'),
} as const satisfies ErrorTable
