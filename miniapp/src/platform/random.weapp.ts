/**
 * Unique enough to tell one report of an account from another (an Idempotency-Key is kept per account).
 * WeChat's strong generator is asynchronous, and a draft needs its key at once; nothing secret is made of it.
 */
export function randomKey(): string {
  const part = () =>
    Math.floor(Math.random() * 0x100000000)
      .toString(16)
      .padStart(8, '0')
  return Date.now().toString(16).padStart(12, '0') + part() + part()
}
