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
  WECHAT_NOT_CONFIGURED: row(404, '这里没有开通微信登录', 'WeChat sign-in is not set up here'),
  // areas and places
  AREA_NOT_FOUND: row(404, '没有找到这个区域', 'This area was not found'),
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
