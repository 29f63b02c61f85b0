export { HealthController } from './health.controller.js'
export { HealthService } from './health.service.js'
export { Metrics } from './metrics.js'
export { Readiness } from './readiness.js'
