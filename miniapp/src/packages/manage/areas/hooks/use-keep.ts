import { useState } from 'react'
import { refusalOf, type Refusal } from '@/features/area/model/findings'
import { toast } from '@/ui/toast/toast'
import { finish, showFindings } from '../model/desk-store'

/** What comes after: the words that say so, and the area to look at then. */
export interface Done {
  said: string
  chosenId?: string | undefined
}

export interface Keep {
  busy: boolean
  /** Why the last try was not taken. */
  refusal: Refusal | undefined
  run: <T>(call: () => Promise<T>, done: (answer: T) => Done) => void
  forget: () => void
}

/** Sends a change once; a refusal stays on the screen with the server's words, and what it found on the map. */
export function useKeep(): Keep {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const send = async <T>(call: () => Promise<T>, done: (answer: T) => Done) => {
    setBusy(true)
    setRefusal(undefined)
    try {
      const { said, chosenId } = done(await call())
      finish(chosenId)
      toast(said)
    } catch (error) {
      const found = refusalOf(error)
      setRefusal(found)
      if (found.kind === 'refused') showFindings(found.findings)
    } finally {
      setBusy(false)
    }
  }
  return { busy, refusal, run: (call, done) => void send(call, done), forget: () => setRefusal(undefined) }
}
