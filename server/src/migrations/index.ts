import { Core0001 } from './0001-core.migration.js'

/** In the order they run. */
export const MIGRATIONS = [Core0001]
