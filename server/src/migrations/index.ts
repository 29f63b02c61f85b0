import { Core0001 } from './0001-core.migration.js'
import { Media0006 } from './0006-media.migration.js'
import { Notification0007 } from './0007-notification.migration.js'

/** In the order they run. */
export const MIGRATIONS = [Core0001, Media0006, Notification0007]
