import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { Database } from '../../../core/database/index.js'
import { AreaDirectory } from '../../area/index.js'
import { FigureSumRepository, type FigureSum } from '../data/figure-sum.repository.js'
import { FIGURES, valueOf } from '../domain/figure-definitions.js'
import { periodOf, periodsIn, type FigureBy, type FigureScope } from '../domain/figure-scope.js'
import { FIGURE_WORDS, GROUP_WORDS } from '../domain/figure-words.js'
import { noMeasures, plus, type Measures } from '../domain/measures.js'
import type {
  FigureDefinitionsView,
  FigureRowView,
  FigureTableView,
  FigureValueView,
} from '../figure.views.js'
import { FigureNames } from './figure-names.js'
import { FigureScopes, type ScopeQuery } from './figure-scopes.js'

export interface FigureReader {
  readonly actor: Actor
  readonly language: Language
}

export interface TableQuery extends ScopeQuery {
  readonly by?: FigureBy
}

interface Coverage {
  readonly hit: number
  readonly of: number
}

type Grids = ReadonlyMap<string | null, number>

/** Tables of figures for whoever keeps the area: the same sums for every screen, file and board. */
@Injectable()
export class FigureService {
  constructor(
    private readonly database: Database,
    private readonly scopes: FigureScopes,
    private readonly sums: FigureSumRepository,
    private readonly names: FigureNames,
    private readonly areas: AreaDirectory,
  ) {}

  definitions(language: Language): FigureDefinitionsView {
    return {
      items: FIGURES.map(({ code, group, form, better }) => ({
        ...{ code, group, form, better, groupName: GROUP_WORDS[group][language] },
        ...FIGURE_WORDS[code][language],
      })),
    }
  }

  /** @throws AppError AREA_NOT_FOUND, FORBIDDEN, PERIOD_WRONG */
  table({ actor, language }: FigureReader, query: TableQuery): Promise<FigureTableView> {
    const { area, ...scope } = this.scopes.of(actor, query)
    const by = query.by ?? 'area'
    return this.database.read(async (em) => ({
      ...{ areaId: area.id, areaName: area.shortName, level: area.level, from: scope.from, to: scope.to, by },
      total: await this.total(em, scope),
      rows: await this.rows(em, { scope, by }, language),
    }))
  }

  private async total(em: EntityManager, scope: FigureScope): Promise<FigureValueView[]> {
    const [sum] = await this.sums.sums(em, scope)
    const grids = await this.sums.gridsReporting(em, scope)
    return values(sum?.measures ?? noMeasures(), this.coverage(scope.areaId, grids.get(null) ?? 0))
  }

  private async rows(
    em: EntityManager,
    { scope, by }: { readonly scope: FigureScope; readonly by: FigureBy },
    language: Language,
  ): Promise<FigureRowView[]> {
    const sums = arranged(await this.sums.sums(em, scope, by), { scope, by })
    const grids: Grids = by === 'area' ? await this.sums.gridsReporting(em, scope, by) : new Map()
    const all = by === 'area' ? this.withChildren(scope.areaId, sums) : sums
    const nameOf = await this.names.of(em, { by, ids: all.map(({ id }) => id) }, language)
    return all.map(({ id, measures }) => ({
      ...{ id, name: nameOf(id) },
      values: values(measures, by === 'area' && id !== null ? this.coverage(id, grids.get(id) ?? 0) : NONE),
    }))
  }

  /** Every area one level down, in the order of their codes; then what lies in none of them. */
  private withChildren(areaId: string, sums: readonly FigureSum[]): readonly FigureSum[] {
    const children = this.areas
      .childrenOf(areaId)
      .filter(({ status, layer }) => status === 'active' && layer !== 'overlay')
    const order = children.map(({ id }) => id)
    const found = new Map(sums.map((sum) => [sum.id, sum]))
    const inOrder = order.map((id) => found.get(id) ?? { id, measures: noMeasures() })
    return [...inOrder, ...sums.filter(({ id }) => id === null || !order.includes(id))]
  }

  private coverage(areaId: string, hit: number): Coverage {
    return { hit, of: this.areas.gridsWithin(areaId).filter(({ layer }) => layer !== 'overlay').length }
  }
}

/** Of units, categories and days there is no coverage. */
const NONE: Coverage = { hit: 0, of: 0 }

function values(measures: Measures, coverage: Coverage): FigureValueView[] {
  return FIGURES.map((figure) => {
    const counted = { hit: measures[figure.hit], of: measures[figure.of] }
    const { hit, of } = figure.code === 'coverage' ? coverage : counted
    return { code: figure.code, value: valueOf(figure, hit, of), hit, of }
  })
}

/** Periods in their order, without gaps; others by how much there is of them. */
function arranged(
  sums: readonly FigureSum[],
  { scope, by }: { readonly scope: FigureScope; readonly by: FigureBy },
): readonly FigureSum[] {
  if (by === 'area') return sums
  if (by === 'unit' || by === 'category')
    return [...sums].sort((a, b) => weight(b) - weight(a) || ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
  return periodsIn(scope, by).map((period) => ({
    id: period,
    measures: sums
      .filter(({ id }) => id !== null && periodOf(id, by) === period)
      .reduce((sum, { measures }) => plus(sum, measures), noMeasures()),
  }))
}

function weight({ measures }: FigureSum): number {
  return measures.reported + measures.given
}
