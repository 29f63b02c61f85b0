import { RuleRepository } from '../data/rule.repository.js'
import { StaffingRepository } from '../data/staffing.repository.js'
import { DirectOrganisation } from '../direct-organisation.js'
import { FiguresService } from '../figures.service.js'
import { RuleBook } from './rule-book.js'
import { RuleDrafts } from './rule-draft.js'
import { RuleFlags } from './rule-flags.js'
import { RuleFloor } from './rule-floor.js'
import { RuleKeeper } from './rule-keeper.service.js'
import { RuleNarrator } from './rule-narrator.js'
import { RuleOwners } from './rule-owners.js'
import { RulePresenter } from './rule-presenter.js'
import { RuleReplay } from './rule-replay.js'
import { RuleTrial } from './rule-trial.service.js'
import { RuleVersions } from './rule-versions.js'
import { RuleWatch } from './rule-watch.js'
import { RuleService } from './rule.service.js'
import { Staffing } from './staffing.js'

/** The county's rules, from their tables to trial and figures. */
export const RULE_PROVIDERS = [
  ...[RuleRepository, StaffingRepository, Staffing, RuleBook, RuleNarrator, RuleFlags, RuleWatch],
  ...[DirectOrganisation, RuleOwners, RuleFloor, RuleDrafts, RuleVersions],
  ...[RuleService, RuleKeeper, RulePresenter, RuleReplay, RuleTrial, FiguresService],
]
