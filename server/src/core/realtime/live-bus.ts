export type LiveMessageBody = Readonly<Record<string, unknown>>

/** Something for the open connections of one person, wherever they are open. */
export type LiveSignal =
  | { readonly kind: 'message'; readonly userId: string; readonly message: LiveMessageBody }
  | { readonly kind: 'disconnect'; readonly userId: string; readonly reason: string }

/**
 * Port: carries signals to every process that may hold a connection of the person. At most once, in no promised order:
 * connections notice by `seq` what they missed and read it from the database.
 */
export abstract class LiveBus {
  abstract publish(signal: LiveSignal): void
  abstract subscribe(listener: (signal: LiveSignal) => void): void
}
