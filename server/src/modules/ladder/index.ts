export { RingEntity } from './data/ring.entity.js'
export { LadderClimb } from './ladder-climb.js'
export { LadderModule } from './ladder.module.js'
