import type { ErrorTable, ErrorText } from './errors/error-text.js'
import { AREA_ERRORS } from './errors/area.errors.js'
import { BOARD_ERRORS } from './errors/board.errors.js'
import { CATEGORY_ERRORS } from './errors/category.errors.js'
import { DISPUTE_ERRORS } from './errors/dispute.errors.js'
import { FIGURE_ERRORS } from './errors/figure.errors.js'
import { GENERAL_ERRORS } from './errors/general.errors.js'
import { IDENTITY_ERRORS } from './errors/identity.errors.js'
import { LIMIT_ERRORS } from './errors/limit.errors.js'
import { MEDIA_ERRORS } from './errors/media.errors.js'
import { NOTICE_ERRORS } from './errors/notice.errors.js'
import { REQUEST_ERRORS } from './errors/request.errors.js'
import { ROSTER_ERRORS } from './errors/roster.errors.js'
import { RULE_ERRORS } from './errors/rule.errors.js'
import { SECOND_LOOK_ERRORS } from './errors/second-look.errors.js'
import { STAFF_ERRORS } from './errors/staff.errors.js'
import { TICKET_ERRORS } from './errors/ticket.errors.js'
import { TRANSFER_ERRORS } from './errors/transfer.errors.js'
import { WHISTLE_ERRORS } from './errors/whistle.errors.js'

export type { ErrorText } from './errors/error-text.js'

/** Every error the server answers with; each part of the product keeps its own rows. */
export const ERRORS = {
  ...GENERAL_ERRORS,
  ...IDENTITY_ERRORS,
  ...STAFF_ERRORS,
  ...AREA_ERRORS,
  ...RULE_ERRORS,
  ...BOARD_ERRORS,
  ...CATEGORY_ERRORS,
  ...LIMIT_ERRORS,
  ...DISPUTE_ERRORS,
  ...FIGURE_ERRORS,
  ...MEDIA_ERRORS,
  ...NOTICE_ERRORS,
  ...REQUEST_ERRORS,
  ...ROSTER_ERRORS,
  ...TICKET_ERRORS,
  ...TRANSFER_ERRORS,
  ...WHISTLE_ERRORS,
  ...SECOND_LOOK_ERRORS,
} as const satisfies ErrorTable

export type ErrorCode = keyof typeof ERRORS
export type Language = 'zh-CN' | 'en'

export type ErrorParams = Readonly<Record<string, string | number>>

/** The sentence of an error in one language, its parameters filled in. */
export function errorMessage(code: ErrorCode, language: Language, params: ErrorParams = {}): string {
  const text: ErrorText = ERRORS[code]
  const template = language === 'en' ? text.en : text.zh
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
