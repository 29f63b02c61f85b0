import type { Cell } from '../domain/cell.js'
import { choiceOf, type Column } from '../domain/column.js'
import type { Trouble } from '../domain/finding.js'
import { isScientific, wholeDigits } from '../domain/scientific.js'
import type { Read } from './outline.js'

const bad = (kind: string, zh: string, en: string): { readonly trouble: Trouble } => ({
  trouble: { kind, zh, en },
})

/** Everything but control characters (a tab and line breaks may stay) and halves of surrogate pairs (G46). */
// eslint-disable-next-line no-control-regex -- control characters are exactly what this pattern is about
const PRINTABLE = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}]*$/u
const CODE = /^\d{6,15}$/
const PHONE = /^\+?[\d\s()-]{5,20}$/
const NUMBER = /^-?\d{1,15}(\.\d{1,15})?$/
/** A double keeps 15 decimal digits; Excel fills the rest with zeros. */
const EXACT_DIGITS = 15

/** What a cell can't be, whatever its column. */
function refusal({ text, kind }: Cell): Read<string> | undefined {
  if (kind === 'formula')
    return bad(
      'formula',
      '单元格里是公式，请“复制—选择性粘贴为数值”后再导入',
      'this cell holds a formula; please paste it as a value first',
    )
  if (kind === 'error')
    return bad(
      'cellError',
      `单元格是错误值 ${text.slice(0, 10)}`,
      `this cell holds the error ${text.slice(0, 10)}`,
    )
  if (kind === 'date')
    return bad(
      'date',
      '被表格软件变成了日期，请把这一列设为“文本”后重新填写',
      'the spreadsheet turned this into a date; set the column to “Text” and enter it again',
    )
  return undefined
}

function lostDigits(text: string): { readonly trouble: Trouble } {
  return bad(
    'lostDigits',
    `「${text.slice(0, 30)}」是被表格软件改成科学计数的号码，后面的数字已经丢失；请把这一列设为“文本”，再从原始资料填一遍`,
    `“${text.slice(0, 30)}” is a number the spreadsheet wrote in scientific notation, and its last digits are lost; set the column to “Text” and enter it again from the source`,
  )
}

/** Digits as they were typed, or the word that they are lost. */
function digitsOf({ text, kind }: Cell): Read<string> {
  if (isScientific(text)) {
    const whole = wholeDigits(text)
    return whole === undefined || whole.length > EXACT_DIGITS ? lostDigits(text) : { value: whole }
  }
  return kind === 'number' && text.replace(/\D/g, '').length > EXACT_DIGITS
    ? lostDigits(text)
    : { value: text }
}

function codeOf(cell: Cell): Read<string> {
  const digits = digitsOf(cell)
  if ('trouble' in digits) return digits
  const code = digits.value.replace(/\s/g, '').replace(/\.0+$/, '')
  return CODE.test(code)
    ? { value: code }
    : bad(
        'code',
        `「${code.slice(0, 30)}」不是编码（6–15 位数字）`,
        `“${code.slice(0, 30)}” is no code (6 to 15 digits)`,
      )
}

function phoneOf(cell: Cell): Read<string> {
  const digits = digitsOf(cell)
  if ('trouble' in digits) return digits
  const phone = digits.value.trim()
  return PHONE.test(phone)
    ? { value: phone }
    : bad(
        'phone',
        `「${phone.slice(0, 30)}」不像电话号码`,
        `“${phone.slice(0, 30)}” does not look like a telephone number`,
      )
}

function chosen(column: Column, { text }: Cell): Read<string> {
  const choice = choiceOf(column, text)
  if (choice) return { value: choice.value }
  const [zh, en] = [
    column.choices?.map((each) => each.zh).join('、'),
    column.choices?.map((each) => each.en).join(', '),
  ]
  return bad(
    'choice',
    `不认识「${text.slice(0, 30)}」，可填：${zh ?? ''}`,
    `“${text.slice(0, 30)}” is not known; possible are: ${en ?? ''}`,
  )
}

function numberOf({ text }: Cell): Read<string> {
  return NUMBER.test(text)
    ? { value: text }
    : bad('number', `「${text.slice(0, 30)}」不是数字`, `“${text.slice(0, 30)}” is no number`)
}

function wordsOf({ text }: Cell): Read<string> {
  return PRINTABLE.test(text)
    ? { value: text }
    : bad('unprintable', '含有无法显示的字符', 'it contains characters that cannot be shown')
}

const READERS: Readonly<Record<Column['kind'], (cell: Cell, column: Column) => Read<string>>> = {
  text: wordsOf,
  code: codeOf,
  phone: phoneOf,
  choice: (cell, column) => chosen(column, cell),
  number: numberOf,
  outline: wordsOf,
}

/** The value of a cell in its column, empty for an empty one. */
export function readField(column: Column, cell: Cell | undefined): Read<string> {
  const refused = cell && refusal(cell)
  if (refused) return refused
  if (!cell || cell.text === '' || cell.text === '-')
    return column.required ? bad('required', '不能为空', 'it must not be empty') : { value: '' }
  if (cell.text.length > column.max)
    return bad('tooLong', `最多 ${column.max} 个字`, `at most ${column.max} characters`)
  return READERS[column.kind](cell, column)
}
