import type { Actor } from './actor.js'

/** Port: turns a bearer token into who is asking. Implemented by the identity module. */
export abstract class Authenticator {
  /** @throws AppError TOKEN_INVALID, ACCOUNT_DISABLED */
  abstract authenticate(accessToken: string): Promise<Actor>
}
