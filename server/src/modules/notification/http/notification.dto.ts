import { FlagField, IdListField } from '../../../core/http/index.js'

const MAX_IDS = 100

/** Either some notices or all. */
export class ReadNotificationsBody {
  @IdListField({ max: MAX_IDS, optional: true })
  ids?: string[]

  @FlagField({ optional: true })
  all?: boolean
}
