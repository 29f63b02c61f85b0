export { areasHeld, organisationsHeld, type Actor, type ActorMembership } from './actor.js'
export { AuthGuard, Public } from './auth.guard.js'
export { Authenticator } from './authenticator.js'
export { CurrentActor } from './current-actor.js'
