const PREFIX = 'beegrid.'

function box(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    // A browser may forbid storage altogether; the app then forgets at the end of the page.
    return undefined
  }
}

const memory = new Map<string, string>()

/** Small values that outlive the page, each as JSON. `write` says whether it was kept. */
export function readStored(key: string): unknown {
  const text = box()?.getItem(PREFIX + key) ?? memory.get(key)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function writeStored(key: string, value: unknown): boolean {
  const text = JSON.stringify(value)
  try {
    box()?.setItem(PREFIX + key, text)
    memory.set(key, text)
    return true
  } catch {
    memory.set(key, text)
    return false
  }
}

export function removeStored(key: string) {
  box()?.removeItem(PREFIX + key)
  memory.delete(key)
}

export function storedKeys(prefix: string): string[] {
  const store = box()
  const keys = store
    ? Object.keys(store)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length))
    : [...memory.keys()]
  return keys.filter((key) => key.startsWith(prefix))
}
