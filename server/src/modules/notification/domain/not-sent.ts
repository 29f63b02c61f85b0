/** A delivery nobody has tried yet. */
export const NOT_SENT = {
  ...{ channel: null, tried: [], spent: null, attempts: 0, code: null, receipt: null },
  ...{ sentAt: null, digestId: null, doneAt: null },
} as const
