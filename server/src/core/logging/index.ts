export { JsonLogger } from './json-logger.service.js'
