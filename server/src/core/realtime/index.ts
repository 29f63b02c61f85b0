export { LiveHub, type LiveConnection } from './live-hub.js'
