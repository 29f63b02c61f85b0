import type { ReactNode } from 'react'

/** One fact: its name on the left, what it is on the right. */
export function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="areas-fact">
      <span className="areas-fact__name">{name}</span>
      <span className="areas-fact__value">{children}</span>
    </div>
  )
}
