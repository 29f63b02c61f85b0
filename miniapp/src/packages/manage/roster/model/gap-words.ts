import type { ChainLinkView, RosterGapView, RosterView } from '@/api/types'
import type { DeskMessages } from '@/i18n/desk'

type Words = DeskMessages['roster']
type Chain = readonly ChainLinkView[]

const named = (words: Words, { level, areaName }: ChainLinkView) => words.deskThere(level, areaName)

/** The router's own order: the first desk that has any officer, the county's in any case. */
function firstDesk(words: Words, chain: Chain): string {
  const link = chain.find(({ officer }) => officer !== null) ?? chain.at(-1)
  return link ? named(words, link) : words.deskThere('community', '')
}

/** A desk nobody sits at keeps its tickets as long as it has officers at all. */
function deskNote(words: Words, chain: Chain, areaId: string): string {
  const at = chain.findIndex((link) => link.areaId === areaId)
  const own = chain[at]
  const above = chain.slice(at + 1)
  // A desk below: whether it has officers is not told here.
  if (!own) return words.deskBelowNote(firstDesk(words, above))
  if (own.officer !== null || above.length === 0) return words.deskQuietNote(named(words, own))
  return words.deskEmptyNote(named(words, own), firstDesk(words, above))
}

/** What becomes of a report in the time nobody has. */
export function gapNote(words: Words, { chain }: RosterView, { kind, areaId, why }: RosterGapView): string {
  if (kind === 'desk') return deskNote(words, chain, areaId)
  const desk = firstDesk(words, chain)
  return why === 'nobody' ? words.nobodyNote(desk) : words.gapNote(desk)
}
