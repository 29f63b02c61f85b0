import { AppError } from '../../../core/errors/index.js'
import { placeWords, type Where } from '../domain/finding.js'

/** Does the work of one row; what the keeper refuses is said with the row. @throws AppError IMPORT_ROW_REFUSED */
export async function inRow<T>(where: Where, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || error.status >= 500) throw error
    const place = placeWords(where)
    throw new AppError('IMPORT_ROW_REFUSED', {
      params: { where: place.zh, reason: error.text('zh-CN') },
      englishParams: { where: place.en, reason: error.text('en') },
      cause: error,
    })
  }
}
