import { Core0001 } from './0001-core.migration.js'
import { Identity0002 } from './0002-identity.migration.js'
import { Area0003 } from './0003-area.migration.js'
import { Category0004 } from './0004-category.migration.js'
import { Routing0005 } from './0005-routing.migration.js'
import { Media0006 } from './0006-media.migration.js'
import { Notification0007 } from './0007-notification.migration.js'
import { Ticket0008 } from './0008-ticket.migration.js'
import { Demo0009 } from './0009-demo.migration.js'
import { AreaKeeping0010 } from './0010-area-keeping.migration.js'
import { Transfer0011 } from './0011-transfer.migration.js'
import { People0012 } from './0012-people.migration.js'
import { Roster0013 } from './0013-roster.migration.js'
import { Rules0014 } from './0014-rules.migration.js'
import { Merge0015 } from './0015-merge.migration.js'
import { Places0016 } from './0016-places.migration.js'
import { ClosedLoop0017 } from './0017-closed-loop.migration.js'
import { Limits0018 } from './0018-limits.migration.js'
import { Ladder0019 } from './0019-ladder.migration.js'
import { Requests0020 } from './0020-requests.migration.js'
import { Whistle0021 } from './0021-whistle.migration.js'
import { SecondLooks0022 } from './0022-second-looks.migration.js'
import { Notices0023 } from './0023-notices.migration.js'
import { Figures0024 } from './0024-figures.migration.js'
import { AuditChain0025 } from './0025-audit-chain.migration.js'
import { Board0026 } from './0026-board.migration.js'
import { RequestTimes0027 } from './0027-request-times.migration.js'
import { Answers0028 } from './0028-answers.migration.js'

/** In the order they run. */
export const MIGRATIONS = [
  Core0001,
  Identity0002,
  Area0003,
  Category0004,
  Routing0005,
  Media0006,
  Notification0007,
  Ticket0008,
  Demo0009,
  AreaKeeping0010,
  Transfer0011,
  People0012,
  Roster0013,
  Rules0014,
  Merge0015,
  Places0016,
  ClosedLoop0017,
  Limits0018,
  Ladder0019,
  Requests0020,
  Whistle0021,
  SecondLooks0022,
  Notices0023,
  Figures0024,
  AuditChain0025,
  Board0026,
  RequestTimes0027,
  Answers0028,
]
