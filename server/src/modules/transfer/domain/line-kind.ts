export const LINE_KINDS = ['error', 'warning', 'create', 'update', 'retire'] as const
/** A finding by its severity, a change by what it does. */
export type LineKind = (typeof LINE_KINDS)[number]
