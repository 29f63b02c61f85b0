import { row, type ErrorTable } from './error-text.js'

/** Working calendar and time limits of a county. */
export const LIMIT_ERRORS = {
  CALENDAR_CHANGED: row(
    409,
    '工作日历刚被别人改过，请看过最新的再保存',
    'Somebody has just changed the calendar. Please look at it before you save',
  ),
  CALENDAR_HOURS_WRONG: row(
    400,
    '作息时段须按先后填写、互不重叠，合计至少 1 小时',
    'Working hours must be in order, apart from each other, and at least one hour together',
  ),
  CALENDAR_YEAR_WRONG: row(
    400,
    '{year} 年的安排有误：日期须在当年、不能重复，全年至少 100 个工作日',
    'The days of {year} are not right: dates of that year, each once, at least 100 working days left',
  ),
  LIMIT_NOT_FOUND: row(404, '没有这条时限', 'There is no such time limit'),
  LIMIT_EXISTS: row(
    409,
    '这个范围已经有一条时限，请修改那一条',
    'There is a limit for exactly this already. Please change that one',
  ),
  LIMIT_CHANGED: row(
    409,
    '这条时限刚被别人改过，请看过最新的再保存',
    'Somebody has just changed this limit. Please look at it before you save',
  ),
  LIMIT_SCOPE_WRONG: row(
    400,
    '适用范围有误：区域须是本县、镇或村（社区），立案条件须属于所选的事项',
    'The scope is not right: the county, a town or a community; and a condition of the chosen category',
  ),
} as const satisfies ErrorTable
