export { SecondLookEntity } from './data/second-look.entity.js'
export { LookSweeper } from './look-sweeper.js'
export { SecondLookModule } from './second-look.module.js'
