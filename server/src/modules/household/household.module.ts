import { Module } from '@nestjs/common'
import { AreaModule } from '../area/index.js'
import { HouseholdRepository } from './data/household.repository.js'
import { HouseholdController } from './http/household.controller.js'
import { HouseholdRegister } from './household-register.js'
import { HouseholdService } from './household.service.js'

/** The register of households. */
@Module({
  imports: [AreaModule],
  controllers: [HouseholdController],
  providers: [HouseholdRepository, HouseholdService, HouseholdRegister],
  exports: [HouseholdRegister],
})
export class HouseholdModule {}
