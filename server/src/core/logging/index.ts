export { JsonLogger } from './json-logger.service.js'
export { requestScope } from './request-scope.js'
