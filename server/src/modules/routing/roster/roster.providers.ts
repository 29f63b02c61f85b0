import { DutyBookRepository } from '../data/duty-book.repository.js'
import { RosterLogRepository } from '../data/roster-log.repository.js'
import { AreaStaff } from './area-staff.js'
import { CandidateFacts } from './candidate-facts.js'
import { CandidateFinder } from './candidate-finder.js'
import { DutyChain } from './duty-chain.js'
import { DutyEditor } from './duty-editor.js'
import { DutyWork } from './duty-work.js'
import { GapNotices } from './gap-notices.js'
import { GapSweeper } from './gap-sweeper.js'
import { LeaveEditor } from './leave-editor.js'
import { LeaveKeeper } from './leave-keeper.js'
import { MergerEditor } from './merger-editor.js'
import { RosterAccess } from './roster-access.js'
import { RosterBook } from './roster-book.js'
import { RosterNotifier } from './roster-notifier.js'
import { RosterReader } from './roster-reader.js'
import { RosterRows } from './roster-rows.js'
import { StandInEditor } from './stand-in-editor.js'
import { StandInKeeper } from './stand-in-keeper.js'
import { WeekCopier } from './week-copier.js'
import { WeekPublisher } from './week-publisher.js'

/** The calendar of duties: reading it, editing it, and telling of it. */
export const ROSTER_PROVIDERS = [
  ...[DutyBookRepository, RosterLogRepository, RosterBook, RosterRows, RosterAccess],
  ...[RosterNotifier, RosterReader, DutyChain, AreaStaff],
  ...[DutyWork, DutyEditor, LeaveKeeper, LeaveEditor, MergerEditor],
  ...[CandidateFacts, CandidateFinder, StandInKeeper, StandInEditor],
  ...[WeekCopier, WeekPublisher, GapNotices, GapSweeper],
]
