export { LiveBus, type LiveMessageBody } from './live-bus.js'
export { CLOSE_UNAUTHENTICATED, LiveHub, type LiveConnection } from './live-hub.js'
export { LocalLiveBus } from './local-live-bus.js'
