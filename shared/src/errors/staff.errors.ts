import { row, type ErrorTable } from './error-text.js'

/** Accounts of staff, activation, the first administrator. */
export const STAFF_ERRORS = {
  STAFF_NOT_FOUND: row(404, '没有找到这个人', 'This person was not found'),
  STAFF_ROLE_MISSING: row(400, '请至少给一个角色', 'Please give at least one role'),
  STAFF_PLACE_WRONG: row(400, '这个角色不能设在这里', 'This role cannot be held for this place'),
  STAFF_ROLE_HELD: row(409, '这个人已经有这个角色', 'This person holds this role already'),
  STAFF_DATES_WRONG: row(
    400,
    '结束时间须晚于开始时间和现在',
    'The end must lie after the start and after now',
  ),
  STAFF_USERNAME_TAKEN: row(409, '用户名“{username}”已有人使用', 'The user name “{username}” is taken'),
  STAFF_USERNAME_RULE: row(
    400,
    '用户名须为 4–32 位小写字母、数字、点、横线',
    'A user name has 4 to 32 small letters, digits, dots and dashes',
  ),
  STAFF_PHONE_RULE: row(400, '电话号码不对', 'This is not a telephone number'),
  STAFF_OWN_ACCOUNT: row(
    403,
    '不能改自己的角色和账号，请上级来办',
    'You cannot change your own roles or account; a level above will',
  ),
  STAFF_ABOVE_YOU: row(403, '这需要上级来办', 'This needs a level above yours'),
  ORGANISATION_NOT_FOUND: row(
    404,
    '没有找到这个单位，或已停用',
    'This organisation was not found, or is closed',
  ),
  ORGANISATION_NAME_TAKEN: row(
    409,
    '县里已有“{name}”（或已停用）',
    'The county has “{name}” already, perhaps closed',
  ),
  ORGANISATION_SORT_WRONG: row(400, '请选这个单位管什么', 'Please choose what this organisation is for'),
  ORGANISATION_AREA_WRONG: row(400, '服务区域须在本县之内', 'The area it serves must lie in its county'),
  PASSWORD_WEAK: row(400, '换一个密码：{reason}', 'Please choose another password: {reason}'),
  PASSWORD_OLD_WRONG: row(400, '原来的密码不对', 'The old password is not right'),
  ACTIVATION_FAILED: row(
    401,
    '用户名或激活码不对，或激活码已过期。可请社区重新发一个',
    'The user name or code is not right, or the code has expired. Your community can issue a new one',
  ),
  SETUP_CODE_WRONG: row(
    401,
    '初始化码不对。它在服务器启动时的屏幕上；重启会换新码',
    'The setup code is not right. It stands where the server was started; a restart makes a new one',
  ),
  SETUP_DONE: row(404, '没有找到', 'Not found'),
} as const satisfies ErrorTable
