export { JsonLogger } from './json-logger.service.js'
export { OperatorConsole } from './operator-console.js'
