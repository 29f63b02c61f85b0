import { keyInCode } from '@beegrid/shared'
import { create } from 'zustand'

/**
 * The key of a code just read, until the report being written takes it: one may have to sign in first, and the draft
 * belongs to a person.
 */
export const useScanned = create<{ key: string | undefined }>(() => ({ key: undefined }))

/** Takes what a phone has read; false when there is no code of ours in it. */
export function noteScan(text: string): boolean {
  const key = keyInCode(text)
  if (key !== undefined) useScanned.setState({ key })
  return key !== undefined
}

export function takeScan() {
  useScanned.setState({ key: undefined })
}
