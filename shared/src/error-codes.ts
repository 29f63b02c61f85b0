/** One row per error: HTTP status and what a person reads, in both languages. `{name}` marks a parameter. */
export interface ErrorText {
  readonly status: number
  readonly zh: string
  readonly en: string
}

const row = (status: number, zh: string, en: string): ErrorText => ({ status, zh, en })

export const ERRORS = {
  // general
  BAD_REQUEST: row(
    400,
    '请求内容有误，请检查后重试',
    'The request is not right. Please check it and try again',
  ),
  BAD_JSON: row(400, '请求不是有效的 JSON', 'The body is not valid JSON'),
  VALIDATION_FAILED: row(400, '有 {count} 处填写有误', '{count} field(s) need correcting'),
  CURSOR_INVALID: row(
    400,
    '翻页标记无效，请从头查看',
    'The page cursor is not valid. Please start from the top',
  ),
  UNSUPPORTED_MEDIA_TYPE: row(415, '不支持这种内容类型', 'This content type is not supported'),
  BODY_TOO_LARGE: row(413, '内容太大，最多 {limit}', 'Too large: at most {limit}'),
  NOT_FOUND: row(404, '没有找到', 'Not found'),
  METHOD_NOT_ALLOWED: row(405, '不支持这种请求方式', 'This method is not supported'),
  TOO_MANY_REQUESTS: row(
    429,
    '操作太频繁，请 {seconds} 秒后再试',
    'Too many requests. Please try again in {seconds} s',
  ),
  INTERNAL: row(
    500,
    '系统出了点问题，我们已经记下。请稍后再试',
    'Something went wrong on our side and has been logged. Please try again later',
  ),
  UNAVAILABLE: row(
    503,
    '系统正忙，请稍后再试，您填写的内容不会丢',
    'The system is busy. Please try again shortly; nothing you entered is lost',
  ),
  IDEMPOTENCY_KEY_INVALID: row(
    400,
    'Idempotency-Key 须为 1–128 个可见字符',
    'Idempotency-Key must be 1 to 128 visible characters',
  ),
  IDEMPOTENCY_KEY_REUSED: row(
    422,
    '同一个 Idempotency-Key 已用于另一份内容',
    'This Idempotency-Key was already used with another body',
  ),
  // identity and access
  UNAUTHENTICATED: row(401, '请先登录', 'Please sign in'),
  TOKEN_INVALID: row(401, '登录已失效，请重新登录', 'Your session is no longer valid. Please sign in again'),
  REFRESH_REUSED: row(
    401,
    '登录凭证被重复使用，为安全已全部退出，请重新登录',
    'A sign-in token was used twice. For safety you have been signed out everywhere',
  ),
  LOGIN_FAILED: row(401, '用户名或密码不对', 'The user name or password is not right'),
  LOGIN_LOCKED: row(
    429,
    '密码多次输错，请 {minutes} 分钟后再试',
    'Too many wrong passwords. Please try again in {minutes} minutes',
  ),
  ACCOUNT_DISABLED: row(
    403,
    '账号已停用，请联系社区',
    'This account has been disabled. Please contact your community',
  ),
  FORBIDDEN: row(403, '您没有权限这样做', 'You are not allowed to do this'),
  DEMO_ONLY: row(404, '没有找到', 'Not found'),
  WECHAT_CODE_INVALID: row(
    401,
    '微信登录没有成功，请再试一次',
    'WeChat sign-in did not work. Please try again',
  ),
  WECHAT_USER_BLOCKED: row(
    403,
    '微信提示该账号有风险，暂不能登录',
    'WeChat marks this account as risky; it cannot sign in for now',
  ),
  WECHAT_UNAVAILABLE: row(
    503,
    '微信暂时没有回应，请稍后再试',
    'WeChat does not answer right now. Please try again shortly',
  ),
  WECHAT_NOT_CONFIGURED: row(404, '这里没有开通微信', 'WeChat is not set up here'),
  WECHAT_PAGE_UNPUBLISHED: row(
    409,
    '小程序还没有发布，暂不能生成小程序码，请先用普通二维码',
    'The mini-program is not published yet, so WeChat makes no codes for it. Please use ordinary QR codes',
  ),
  // staff accounts
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
  // areas and places
  AREA_NOT_FOUND: row(404, '没有找到这个区域', 'This area was not found'),
  AREA_CHANGE_REFUSED: row(
    400,
    '没有保存：有 {count} 处需要先改正',
    'Nothing was saved: {count} thing(s) need correcting first',
  ),
  BOUNDARY_CHANGED: row(
    409,
    '别人刚改过这里的边界或区域，请刷新后再改',
    'Somebody has just changed these areas or borders. Please reload and try again',
  ),
  AREA_LINE_DOES_NOT_CUT: row(
    400,
    '这条线没有把区域分成两块，请从边界外画到边界外',
    'The line does not cut the area in two. Please draw it from border to border',
  ),
  AREA_NOT_NEIGHBOURS: row(
    400,
    '只能合并同一上级下相邻的区域',
    'Only neighbours below the same parent can be merged',
  ),
  AREA_RETIRED: row(400, '这个区域已撤销', 'This area is retired'),
  BOUNDARY_VERSION_NOT_FOUND: row(404, '没有这个版本', 'There is no such version'),
  PLACE_NOT_FOUND: row(400, '没有找到这个地点码', 'This place code was not found'),
  LOCATION_REQUIRED: row(
    400,
    '请给出地点：定位、地图选点或区域',
    'Please give a place: a position, a point on the map or an area',
  ),
  COORD_REQUIRED: row(
    400,
    '请说明坐标系 coord：wgs84 或 gcj02',
    'Please name the coordinate system in coord: wgs84 or gcj02',
  ),
  LOCATION_SWAPPED: row(400, '经纬度好像写反了', 'Longitude and latitude seem to be swapped'),
  LOCATION_NULL_ISLAND: row(
    400,
    '定位为 0,0，手机没有取到位置',
    'The position is 0,0: the phone found no place',
  ),
  LOCATION_OUTSIDE: row(400, '这个位置不在服务区内', 'This place is outside the area served'),
  PLACE_PARENT_WRONG: row(
    400,
    '上级地点不对：单元在楼栋下，楼栋在小区下',
    'The place above is not right: units belong to buildings, buildings to compounds',
  ),
  PLACE_RETIRED: row(409, '这个地点已停用', 'This place is no longer in use'),
  PLACE_CODES_NONE: row(404, '这个范围里还没有地点码', 'There are no place codes in this scope yet'),
  CONTRACT_OVERLAP: row(
    409,
    '“{place}”在这段时间里已有物业合同',
    '“{place}” already has a property contract for some of these days',
  ),
  CONTRACT_DAYS_WRONG: row(400, '结束日期不能早于开始日期', 'The last day cannot be before the first'),
  CONTRACT_PLACE_WRONG: row(
    400,
    '物业合同只能签给小区，或不属于小区的楼栋',
    'A property contract is for compounds, or for buildings outside any compound',
  ),
  CONTRACT_COMPANY_WRONG: row(
    400,
    '请选择本县的一家物业公司',
    'Please choose a property company of this county',
  ),
  // routing rules
  RULES_CHANGED: row(
    409,
    '规则刚被 {name} 改过，请看过最新的再保存',
    '{name} has just changed the rules. Please look at them before you save',
  ),
  RULES_REFUSED: row(400, '有 {count} 条规则不能这样保存', '{count} rule(s) cannot be saved like this'),
  RULE_VERSION_NOT_FOUND: row(404, '没有这个版本', 'There is no such version'),
  PERIOD_WRONG: row(
    400,
    '起止日期不对：开始不能晚于结束，最长一年',
    'The dates are not right: from before to, at most a year',
  ),
  // categories
  CATEGORY_NOT_FOUND: row(400, '没有找到这个类别', 'This category was not found'),
  // media
  MEDIA_TYPE_REFUSED: row(415, '只接受 JPEG、PNG、WebP 照片', 'Only JPEG, PNG and WebP photos are accepted'),
  MEDIA_HEIC: row(
    415,
    '这是 HEIC 照片，请换成 JPEG 再传（手机设置“兼容性最佳”）',
    'This is a HEIC photo. Please send a JPEG (set the camera to “Most Compatible”)',
  ),
  MEDIA_BROKEN: row(422, '照片已损坏，打不开', 'The photo is broken and cannot be opened'),
  MEDIA_TOO_LARGE: row(413, '照片太大：最多 {limit}', 'The photo is too large: at most {limit}'),
  MEDIA_FILE_REQUIRED: row(400, '请选择一张照片（字段名 file）', 'Please choose a photo (form field “file”)'),
  MEDIA_UPLOAD_SLOW: row(
    408,
    '网络太慢，照片没有传完，请稍后再试',
    'The connection was too slow to finish the photo. Please try again later',
  ),
  MEDIA_NOT_FOUND: row(404, '没有找到这张照片', 'This photo was not found'),
  MEDIA_NOT_YOURS: row(
    400,
    '照片须由本人上传且未被使用',
    'Photos must be uploaded by you and not used elsewhere',
  ),
  MEDIA_LINK_EXPIRED: row(403, '照片链接已过期，请刷新', 'The photo link has expired. Please refresh'),
  // roster
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
  // tickets
  TICKET_NOT_FOUND: row(
    404,
    '没有找到这件事，可能已被撤回或您无权查看',
    'This ticket was not found, or is not yours to see',
  ),
  TICKET_KIND_CLOSED: row(400, '这一类暂时不能提交', 'This kind of ticket cannot be opened yet'),
  TICKET_CONTENT_REQUIRED: row(400, '拍张照片或写一句话就行', 'Please add a photo or a sentence'),
  TICKET_ACTION_FORBIDDEN: row(403, '您不能对这件事做“{action}”', 'You may not “{action}” this ticket'),
  TICKET_OWN_WORK: row(
    403,
    '自己办的事不能自己核查，请由上报人或上级核查',
    'Whoever did the work may not confirm it; the reporter or a level above will',
  ),
  TICKET_OWN_UNIT: row(
    403,
    '本单位受理又办理的事，请由上一级核查',
    'A unit may not confirm work it took in and did itself; the level above will',
  ),
  TICKET_WRONG_STATE: row(
    409,
    '这件事现在是“{status}”，不能“{action}”',
    'This ticket is “{status}” now, so “{action}” is not possible',
  ),
  TICKET_RACE_LOST: row(
    409,
    '慢了一步：{winner} 已先处理，现在是“{status}”',
    'Someone was faster: {winner} acted first; it is “{status}” now',
  ),
  TICKET_VERSION_STALE: row(
    409,
    '这件事刚有新进展，请看过再操作',
    'This ticket has moved on. Please look again before you act',
  ),
  TICKET_ALREADY_RATED: row(409, '这次办理您已经评价过了', 'You have already rated this'),
  TICKET_ALREADY_FOLLOWED: row(409, '您已经在关注这件事', 'You already follow this'),
  TICKET_REOPEN_WINDOW_OVER: row(
    409,
    '已过重新处理的期限，请重新反映',
    'The time to reopen is over. Please report it anew',
  ),
  TICKET_CALLED_PARTY_OPEN: row(409, '还有被吹哨的单位没有完成', 'A called party has not finished yet'),
  TICKET_NEEDS_MISSING: row(400, '还需要：{needs}', 'Still needed: {needs}'),
  TICKET_OWNER_INVALID: row(400, '不能派给这个对象', 'It cannot be given to this owner'),
  TICKET_OWNER_UNCHANGED: row(
    400,
    '已经在该对象手里，请选别的',
    'It already lies with this owner. Please choose another',
  ),
  TICKET_ARRIVE_TOO_FAR: row(
    400,
    '您离现场约 {distance} 米，请到现场再点，或写明原因',
    'You are about {distance} m away. Please arrive first, or give a reason',
  ),
  TICKET_MERGE_SELF: row(400, '不能并到自己，请选另一件', 'A ticket cannot be merged into itself'),
  TICKET_MERGE_OTHER_KIND: row(
    400,
    '两件事类型不同，不能并单',
    'The two tickets are of different kinds and cannot be merged',
  ),
  TICKET_MERGE_INTO_ENDED: row(
    409,
    '要并入的那一件现在是“{status}”，请选一件在办的',
    'The ticket to merge into is “{status}” now. Please choose one that is open',
  ),
  TICKET_MERGE_HAS_OTHERS: row(
    409,
    '已有别的事并入这一件，请反过来：把另一件并进来',
    'Others are merged into this ticket. Please merge the other way round',
  ),
  TICKET_COMMUNITY_DECIDES: row(
    409,
    '已有人退回过，请选“退回”交社区决定，不再转来转去',
    'Somebody has returned it before. Please return it, so that the community decides',
  ),
  TICKET_OWNER_REFUSED: row(
    409,
    '{owner} 已退回过这件事（{why}）。仍要派回，请确认并写明原因',
    '{owner} has returned this before ({why}). To assign it there all the same, confirm it and say why',
  ),
  // import and export
  IMPORT_FILE_REQUIRED: row(
    400,
    '请选择一个文件（字段名 file），并写明 sort、areaId',
    'Please choose a file (form field “file”) and give sort and areaId',
  ),
  IMPORT_TOO_LARGE: row(413, '文件太大：最多 {limit}', 'The file is too large: at most {limit}'),
  IMPORT_UPLOAD_SLOW: row(
    408,
    '网络太慢，文件没有传完，请稍后再试',
    'The connection was too slow to finish the file. Please try again later',
  ),
  IMPORT_UNREADABLE: row(422, '这个文件不能导入。{reason}', 'This file cannot be imported. {reason}'),
  IMPORT_COORD_UNKNOWN: row(
    422,
    '分不清坐标系：这里还没有可比对的边界。请说明是 WGS 84（CGCS2000）还是 GCJ-02',
    'The coordinate system cannot be told: there is no known outline here to compare with. Please say whether it is WGS 84 (CGCS2000) or GCJ-02',
  ),
  IMPORT_NOT_FOUND: row(404, '没有找到这次导入', 'This import was not found'),
  IMPORT_HAS_ERRORS: row(
    409,
    '还有 {count} 处错误，改好文件后重新导入',
    '{count} error(s) are left. Please correct the file and import it again',
  ),
  IMPORT_NOT_OPEN: row(
    409,
    '这次导入已经应用、恢复或过期，请重新导入文件',
    'This import has been applied, taken back or has expired. Please import the file again',
  ),
  IMPORT_GROUND_MOVED: row(
    409,
    '预演之后，数据已被别人改过，请重新导入文件看一遍',
    'The data has changed since the dry run. Please import the file again and look once more',
  ),
  IMPORT_ROW_REFUSED: row(409, '{where}：{reason}。什么都没有改', '{where}: {reason}. Nothing was changed'),
  IMPORT_NOT_REVERTIBLE: row(409, '不能恢复：{reason}', 'It cannot be taken back: {reason}'),
} as const satisfies Readonly<Record<string, ErrorText>>

export type ErrorCode = keyof typeof ERRORS
export type Language = 'zh-CN' | 'en'

export type ErrorParams = Readonly<Record<string, string | number>>

/** The sentence of an error in one language, its parameters filled in. */
export function errorMessage(code: ErrorCode, language: Language, params: ErrorParams = {}): string {
  const text: ErrorText = ERRORS[code]
  const template = language === 'en' ? text.en : text.zh
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
