/** Between digits people write spaces, dashes and dots; full-width digits are digits too. */
const BETWEEN_DIGITS = /(?<=\d)[\s\-–—.·、]+(?=\d)/gu
/** A mobile number, a number with an area code, an identity card. */
const NUMBERS = [
  /(?<!\d)1[3-9]\d{9}(?!\d)/u,
  /(?<!\d)0\d{2,3}\d{7,8}(?!\d)/u,
  /(?<!\d)\d{17}[\dXx](?![\dXx])/u,
]
/** To the door: 502 室, 3 单元, 二单元. */
const DOORS = [/\d{1,4}\s*室/u, /[\d一二三四五六七八九十]{1,3}\s*单元/u]

/** Whether words name somebody, as far as a pattern can tell: where they can be called, who they are, which door is theirs. */
export function namesSomebody(words: string): boolean {
  const plain = words.normalize('NFKC')
  const joined = plain.replace(BETWEEN_DIGITS, '')
  return NUMBERS.some((each) => each.test(joined)) || DOORS.some((each) => each.test(plain))
}
