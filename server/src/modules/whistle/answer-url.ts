import { ANSWER_PAGE } from '@beegrid/shared'

/** Where a signed link leads. @param base of the h5 site */
export function answerUrl(base: string, token: string): string {
  return `${base}/#/${ANSWER_PAGE}?t=${token}`
}
