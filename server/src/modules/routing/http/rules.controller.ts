import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { RuleCheckView, RuleTableView, RuleVersionPageView, TrialView } from '../rule.views.js'
import { RuleKeeper } from '../rules/rule-keeper.service.js'
import { RuleTrial } from '../rules/rule-trial.service.js'
import { RuleService } from '../rules/rule.service.js'
import { givenRules } from './given-rules.js'
import {
  RestoreRulesBody,
  RulesBody,
  RulesQuery,
  RuleVersionsQuery,
  SaveRulesBody,
  TrialBody,
} from './rules.dto.js'

const TRIAL_PAGE = 50

/** The rule table of a county, for those who keep it. */
@ApiTags('routing')
@ApiBearerAuth()
@Controller('routing/rules')
export class RulesController {
  constructor(
    private readonly rules: RuleService,
    private readonly keeper: RuleKeeper,
    private readonly trials: RuleTrial,
  ) {}

  @ApiOperation({ summary: 'The table in force, or an earlier version, in the order its rules are asked' })
  @ApiOkResponse({ type: RuleTableView })
  @Get()
  readRules(
    @Query() { countyId, version }: RulesQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<RuleTableView> {
    return this.rules.table(caller, countyId, version)
  }

  @ApiOperation({ summary: 'Saves the whole table as one new version' })
  @ApiOkResponse({ type: RuleTableView })
  @HttpCode(200)
  @Post()
  async saveRules(@Body() body: SaveRulesBody, @CurrentCaller() caller: Caller): Promise<RuleTableView> {
    await this.keeper.save(caller, { ...body, rules: givenRules(body.rules) })
    return this.rules.table(caller, body.countyId)
  }

  @ApiOperation({
    summary: 'A table as it is being written: its order, its words, what is wrong; saves nothing',
  })
  @ApiOkResponse({ type: RuleCheckView })
  @HttpCode(200)
  @Post('check')
  async checkRules(
    @Body() { countyId, rules }: RulesBody,
    @CurrentCaller() caller: Caller,
  ): Promise<RuleCheckView> {
    return { rules: await this.rules.check(caller, { countyId, rules: givenRules(rules) }) }
  }

  @ApiOperation({ summary: 'Which reports of the past days would have gone elsewhere; touches no ticket' })
  @ApiOkResponse({ type: TrialView })
  @HttpCode(200)
  @Post('trial')
  tryRules(@Body() body: TrialBody, @CurrentCaller() caller: Caller): Promise<TrialView> {
    const { limit = TRIAL_PAGE, rules, ...rest } = body
    return this.trials.run(caller, { ...rest, limit, rules: givenRules(rules) })
  }

  @ApiOkResponse({ type: RuleVersionPageView })
  @Get('versions')
  listRuleVersions(
    @Query() query: RuleVersionsQuery,
    @CurrentCaller() caller: Caller,
  ): Promise<RuleVersionPageView> {
    return this.rules.versions(caller, query)
  }

  @ApiOperation({ summary: 'An earlier table as a new version' })
  @ApiOkResponse({ type: RuleTableView })
  @HttpCode(200)
  @Post('versions/:version/restore')
  async restoreRules(
    @Param('version', ParseIntPipe) version: number,
    @Body() body: RestoreRulesBody,
    @CurrentCaller() caller: Caller,
  ): Promise<RuleTableView> {
    await this.keeper.restore(caller, { ...body, version })
    return this.rules.table(caller, body.countyId)
  }
}
