export { HouseholdEntity } from './data/household.entity.js'
export { HouseholdRegister, type HouseholdFacts, type NewHousehold } from './household-register.js'
export { HouseholdModule } from './household.module.js'
