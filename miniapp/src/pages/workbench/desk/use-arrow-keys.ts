import { useEffect } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Typing moves the cursor, and a map its view: arrows there are not ours. */
function isBusy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [role="application"]') !== null
}

/** The one `step` further in the list; from nowhere, the first. */
export function neighbour(
  ids: readonly string[],
  chosenId: string | undefined,
  step: number,
): string | undefined {
  const at = chosenId === undefined ? -1 : ids.indexOf(chosenId)
  if (at < 0) return ids[0]
  return ids[Math.min(ids.length - 1, Math.max(0, at + step))]
}

/** Arrow up and down walk through the list; the row comes into view and has the focus. */
export function useArrowKeys(
  ids: readonly string[],
  chosenId: string | undefined,
  choose: (id: string) => void,
) {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      if (step === undefined || isBusy(event.target)) return
      const next = neighbour(ids, chosenId, step)
      if (next === undefined) return
      event.preventDefault()
      choose(next)
      const row = document.getElementById(`ticket-${next}`)
      row?.focus()
      row?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', walk)
    return () => document.removeEventListener('keydown', walk)
  }, [ids, chosenId, choose])
}
