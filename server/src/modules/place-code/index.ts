export { PlaceCodeModule } from './place-code.module.js'
