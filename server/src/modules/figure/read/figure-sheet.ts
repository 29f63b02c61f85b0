import { Injectable } from '@nestjs/common'
import type { Language } from '@beegrid/shared'
import { stringify } from 'csv-stringify/sync'
import { inert } from '../../transfer/index.js'
import { FIGURES, type FigureDefinition } from '../domain/figure-definitions.js'
import { FIGURE_WORDS } from '../domain/figure-words.js'
import type { FigureRowView, FigureTableView, FigureValueView } from '../figure.views.js'
import { FigureService, type FigureReader, type TableQuery } from './figure.service.js'

const BOM = '\uFEFF'

export interface FigureFile {
  readonly name: string
  readonly bytes: Buffer
}

/** A table of figures for a spreadsheet: each figure with what it was divided from, and its formula underneath. */
@Injectable()
export class FigureSheet {
  constructor(private readonly figures: FigureService) {}

  /** @throws AppError as FigureService.table */
  async csv(reader: FigureReader, query: TableQuery): Promise<FigureFile> {
    const table = await this.figures.table(reader, query)
    const { language } = reader
    const lines = [heads(language), ...allRows(table, language).map(cells), [], ...formulas(language)]
    const text = stringify(
      lines.map((line) => line.map(inert)),
      { record_delimiter: 'windows' },
    )
    const { from, to, by } = table
    return { name: `figures-${by}-${from}-${to}.csv`, bytes: Buffer.from(BOM + text) }
  }
}

function heads(language: Language): string[] {
  const each = FIGURES.flatMap(({ code, form }) => {
    const { name, hit, of } = FIGURE_WORDS[code][language]
    return form === 'count' ? [name] : [name, hit, of]
  })
  return [language === 'en' ? 'Name' : '名称', ...each]
}

function allRows({ areaName, total, rows }: FigureTableView, language: Language): FigureRowView[] {
  const all = language === 'en' ? `${areaName} (all)` : `${areaName}（合计）`
  return [{ id: null, name: all, values: total }, ...rows]
}

function cells({ name, values }: FigureRowView): string[] {
  const counted = new Map(values.map((value) => [value.code, value]))
  return [name, ...FIGURES.flatMap((figure) => cellsOf(figure, counted.get(figure.code)))]
}

function cellsOf({ form }: FigureDefinition, found: FigureValueView | undefined): string[] {
  const { value = null, hit = 0, of = 0 } = found ?? {}
  const shown = value === null ? '' : String(value)
  return form === 'count' ? [shown] : [shown, String(hit), String(of)]
}

function formulas(language: Language): string[][] {
  return FIGURES.map(({ code }) => [FIGURE_WORDS[code][language].formula])
}
