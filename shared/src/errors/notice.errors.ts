import { row, type ErrorTable } from './error-text.js'

/** Notices, WeChat's pushes, checks of content. */
export const NOTICE_ERRORS = {
  WECHAT_PUSH_REFUSED: row(403, '推送的签名不对', 'The signature of the push is wrong'),
  WECHAT_PUSH_UNKNOWN: row(
    503,
    '还不认识这次检查，请稍后再推送',
    'This check is not known yet. Please push again',
  ),
  CONTENT_CHECK_NOT_FOUND: row(404, '没有这条待看的内容', 'There is no such content to look at'),
  CONTENT_CHECK_ABOVE: row(
    403,
    '批评本单位的话，不公开要由上一级决定',
    'Words that find fault with your own unit are kept back by the level above alone',
  ),
  CONTENT_CHECK_DECIDED: row(409, '这条内容已经有结论了', 'This content has been decided on already'),
} as const satisfies ErrorTable
