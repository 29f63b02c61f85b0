import { row, type ErrorTable } from './error-text.js'

/** Call-backs and rechecks. */
export const SECOND_LOOK_ERRORS = {
  CALL_BACK_UNREACHED: row(
    400,
    '没有接通，就没有评价和结果可记',
    'Nobody was reached, so there is no answer to note down',
  ),
  CALL_BACK_TO_VERIFY: row(
    400,
    '接通了，请用“核查”记下结果',
    'They were reached: please note the answer as a check',
  ),
  RATING_NEEDS_CLOSING: row(
    400,
    '解决了才评价；没解决请写明原因',
    'A rating goes with a matter that is fixed; if it is not, please say why',
  ),
} as const satisfies ErrorTable
