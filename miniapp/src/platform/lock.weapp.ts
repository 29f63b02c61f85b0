/** A mini-program runs once: nobody to lock out. */
export function withLock<T>(_name: string, work: () => Promise<T>): Promise<T> {
  return work()
}
