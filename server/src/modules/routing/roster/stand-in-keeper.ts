import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { newId } from '../../../core/ids/index.js'
import type { AfterCommit } from '../../../core/outbox/index.js'
import { AreaDirectory } from '../../area/index.js'
import type { PersonName } from '../../identity/index.js'
import { DutyBookRepository } from '../data/duty-book.repository.js'
import type { Segment, Span } from '../domain/coverage.js'
import { datesOf, dayParts, gapsOf } from '../domain/gaps.js'
import type { Shift } from '../domain/roster.js'
import { spansInWords } from '../domain/roster-notices.js'
import { relieved, standInAsked } from '../domain/roster-texts.js'
import { freeParts, partSpan, shiftsFor } from '../domain/stand-in.js'
import { awayOf, RosterBook, segmentsOf } from './roster-book.js'
import { RosterKeeper } from './roster-keeper.js'
import { RosterNotifier } from './roster-notifier.js'

export interface TakingOver {
  readonly gridId: string
  readonly userId: string
  readonly span: Span
  /** Also hours that somebody has. */
  readonly instead: boolean
}

export interface TakenOver {
  readonly gridId: string
  readonly spans: readonly Span[]
  readonly dates: readonly string[]
  /** Whoever had these hours or is missed in them. */
  readonly relieved: readonly string[]
}

/** Writes a stand-in's lines: exactly the hours asked for, on the days the person is there. */
@Injectable()
export class StandInKeeper {
  constructor(
    private readonly areas: AreaDirectory,
    private readonly books: RosterBook,
    private readonly book: DutyBookRepository,
    private readonly keeper: RosterKeeper,
    private readonly notifier: RosterNotifier,
  ) {}

  async takeOver(em: EntityManager, { gridId, userId, span, instead }: TakingOver): Promise<TakenOver> {
    const before = await this.segments(em, gridId, span)
    const wanted = instead ? before.filter(isPlanned) : gapsOf(gridId, before).flatMap(({ pieces }) => pieces)
    const away = awayOf(await this.book.absencesOf(em, [userId], span), userId)
    const parts = freeParts(wanted, away)
    if (instead) await this.clear(em, gridId, span)
    const spans = parts.map(partSpan)
    const own = (await this.segments(em, gridId, span)).filter((each) => each.userId === userId)
    // Where the person has it anyway, as a holder who comes back does, no line is needed.
    for (const shift of shiftsFor(dayParts(without(spans, own))))
      await this.add(em, { userId, gridId, shift })
    return { gridId, spans, dates: datesOf(spans), relieved: relievedIn(wanted, spans, userId) }
  }

  private async segments(em: EntityManager, gridId: string, span: Span): Promise<readonly Segment[]> {
    return segmentsOf(await this.books.open(em, [gridId], span), gridId, 'gridResponsibility')
  }

  private add(
    em: EntityManager,
    { userId, gridId, shift }: { userId: string; gridId: string; shift: Shift },
  ): Promise<string> {
    const post = { userId, areaId: gridId, duty: 'gridResponsibility', standing: 'standIn' } as const
    return this.keeper.assign(em, { ...post, goesFirst: true, ...shift })
  }

  /** Takes a span out of the lines of whoever was named for it before. */
  private async clear(em: EntityManager, gridId: string, { from, to }: Span): Promise<void> {
    const named = (await this.book.dutiesIn(em, [gridId], { from, to })).filter(({ goesFirst }) => goesFirst)
    for (const line of named) {
      await this.book.removeDuty(em, line.id)
      const rest = [
        { ...line, validTo: Math.min(from, line.validTo ?? from) },
        { ...line, validFrom: Math.max(to, line.validFrom) },
      ].filter(({ validFrom, validTo }) => validTo === null || validTo > validFrom)
      await this.book.insertDuties(
        em,
        rest.map((each) => ({ ...each, id: newId() })),
      )
    }
  }

  /** "改动会通知双方": whoever takes over, and whoever is relieved. */
  tell(
    em: EntityManager,
    { gridId, spans, relieved: before }: TakenOver,
    { person, actorId }: { person: PersonName; actorId: string },
  ): Promise<AfterCommit> {
    const facts = {
      area: this.areas.byId(gridId)?.shortName ?? '',
      when: spansInWords(spans),
      person: person.name,
    }
    const key = `stand-in:${newId()}`
    return this.notifier.tell(
      em,
      [
        { userId: person.id, text: standInAsked(facts), key },
        ...before.map((userId) => ({ userId, text: relieved(facts), key })),
      ],
      actorId,
    )
  }
}

function isPlanned({ kind, quiet }: Segment): boolean {
  return kind !== 'gap' || !quiet
}

/** What is left of spans when others are taken out. */
function without(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, { from, to }) =>
      left.flatMap((each) =>
        each.to <= from || each.from >= to
          ? [each]
          : [
              { from: each.from, to: Math.min(each.to, from) },
              { from: Math.max(each.from, to), to: each.to },
            ].filter((piece) => piece.to > piece.from),
      ),
    spans,
  )
}

function relievedIn(wanted: readonly Segment[], spans: readonly Span[], userId: string): readonly string[] {
  const touched = wanted.filter(({ from, to }) => spans.some((each) => each.from < to && each.to > from))
  const before = touched.flatMap((each) => each.userId ?? each.behind?.userId ?? [])
  return [...new Set(before)].filter((each) => each !== userId)
}
