/**
 * One thing after the other, none in another's way: what fails is left to the next time, and the others go on. A sweep that
 * stopped at the first row it cannot handle would stop there for good.
 * @returns for how many `work` said that something was done
 */
export async function eachAlone<T>(
  items: readonly T[],
  work: (item: T) => Promise<boolean>,
  failed: (item: T, error: unknown) => void,
): Promise<number> {
  let done = 0
  for (const item of items) {
    try {
      done += Number(await work(item))
    } catch (error) {
      failed(item, error)
    }
  }
  return done
}
