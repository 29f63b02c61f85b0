import { row, type ErrorTable } from './error-text.js'

/** Signing in, and what one may not do. */
export const IDENTITY_ERRORS = {
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
} as const satisfies ErrorTable
