import { create } from 'zustand'
import { now } from './clock'
import { watchNetwork } from './network-events'

export interface Network {
  /** What the phone says. */
  connected: boolean
  /** Whether the last request got any answer; a phone in a lift says “connected” and reaches nobody. */
  reachable: boolean
  /** When an answer came last, epoch milliseconds. */
  lastAnswerAt: number | undefined
}

export const useNetwork = create<Network>(() => ({
  connected: true,
  reachable: true,
  lastAnswerAt: undefined,
}))

export const isOnline = ({ connected, reachable }: Network): boolean => connected && reachable

export function noteAnswer() {
  useNetwork.setState({ reachable: true, lastAnswerAt: now() })
}

/** Nothing has answered yet since the app started, but something shown is from then. */
export function noteSeen(at: number) {
  if (useNetwork.getState().lastAnswerAt === undefined) useNetwork.setState({ lastAnswerAt: at })
}

export function noteSilence() {
  useNetwork.setState({ reachable: false })
}

/** To be called once, when the app starts. */
export function startNetwork() {
  watchNetwork((connected) => useNetwork.setState(connected ? { connected, reachable: true } : { connected }))
}

/** Calls back each time the network comes back. */
export function onBackOnline(listen: () => void): () => void {
  return useNetwork.subscribe((next, before) => {
    if (isOnline(next) && !isOnline(before)) listen()
  })
}
