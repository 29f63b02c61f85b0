export { LiveBus, type LiveMessageBody, type LiveSignal } from './live-bus.js'
export { CLOSE_UNAUTHENTICATED, LiveHub, type LiveConnection } from './live-hub.js'
export { LocalLiveBus } from './local-live-bus.js'
