import { MAX_COLUMNS, MAX_ROWS } from '../domain/limits.js'
import { unreadable } from '../domain/unreadable-file.js'

/** Title lines above the heading are no rows of data; so many may stand there. */
export const MAX_TITLE_ROWS = 8

/** @throws UnreadableFile once more rows have been met than an import may hold */
export function refuseTooManyRows(met: number, row: number): void {
  if (met <= MAX_ROWS + MAX_TITLE_ROWS) return
  throw unreadable(
    { row: row === 0 ? met : row },
    {
      kind: 'tooManyRows',
      zh: `一次最多导入 ${MAX_ROWS} 行，请分成几个文件`,
      en: `at most ${MAX_ROWS} rows can be imported at once; please split the file`,
    },
  )
}

export function refuseTooManyColumns(row: number): never {
  throw unreadable(
    { row },
    { kind: 'tooManyColumns', zh: `最多 ${MAX_COLUMNS} 列`, en: `at most ${MAX_COLUMNS} columns` },
  )
}
