/** Runs alone among all tabs of this browser, where the browser can promise it. */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Absent outside https and in old browsers; the caller then reads storage again before it acts.
  const locks = (navigator as { locks?: LockManager }).locks
  return locks ? (locks.request(name, work) as Promise<T>) : work()
}
