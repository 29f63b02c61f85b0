export { WhistleModule } from './whistle.module.js'
