export { DemoAccountEntity } from './data/demo-account.entity.js'
export { DemoModule } from './demo.module.js'
