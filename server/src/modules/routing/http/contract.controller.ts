import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common'
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger'
import { CurrentActor, type Actor } from '../../../core/auth/index.js'
import { CurrentCaller, type Caller } from '../../../core/http/index.js'
import { ContractManagement } from '../contract-management.service.js'
import { ContractService } from '../contract.service.js'
import {
  ContractChangeBody,
  ContractListQuery,
  ContractPageView,
  ContractView,
  NewContractBody,
} from './contract.dto.js'

@ApiTags('contracts')
@ApiBearerAuth()
@Controller('contracts')
export class ContractController {
  constructor(
    private readonly contracts: ContractService,
    private readonly management: ContractManagement,
  ) {}

  @ApiOperation({ summary: 'Property contracts, newest first' })
  @ApiOkResponse({ type: ContractPageView })
  @Get()
  listContracts(@CurrentActor() actor: Actor, @Query() query: ContractListQuery): Promise<ContractPageView> {
    return this.contracts.list(actor, query)
  }

  @ApiOperation({ summary: 'Puts compounds under contract; a compound has one contract on any day' })
  @ApiCreatedResponse({ type: ContractView })
  @Post()
  addContract(@CurrentCaller() caller: Caller, @Body() body: NewContractBody): Promise<ContractView> {
    return this.management.create(caller, body)
  }

  @ApiOperation({ summary: 'Changes the days, the compounds or the note of a contract' })
  @ApiOkResponse({ type: ContractView })
  @Patch(':id')
  changeContract(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() body: ContractChangeBody,
  ): Promise<ContractView> {
    return this.management.change(actor, id, body)
  }
}
