import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import {
  AreaKeeper,
  AreaSurvey,
  ManagementAccess,
  VersionRestorer,
  type AreaChange,
  type AreaFinding,
  type AreaPatch,
  type PolygonGeometry,
} from '../../area/index.js'
import { findingAt, placeWords, type Finding, type Where, type Words } from '../domain/finding.js'
import { pointShape, type ImportPlan, type PreviewShape } from '../domain/import-plan.js'
import { verticesOf } from '../reading/read-records.js'
import { draftEdit, patchEdit, retireEdit, type AreaEdit } from './area-edit.js'
import { AreaNet } from './area-net.js'
import { AreaRowReader, value, type AreaRow } from './area-rows.js'
import { refuseRevert } from './refuse-revert.js'
import {
  SortImport,
  type Applied,
  type Ground,
  type ImportContext,
  type RevertContext,
} from './sort-import.js'

type Edit = Omit<AreaEdit, 'row'> & { readonly row?: AreaRow }
type Outlines = ReadonlyMap<string, PolygonGeometry>

/** About 10 cm. */
const DIGITS = 6
const MAX_STANDING = 300
/** A gap beside rows that could not be read says nothing. */
const TRUE_OF_PARTS = ['invalidRing', 'overlap', 'outsideParent', 'codeClash', 'codeRule']

/** Areas and their outlines: one file is one change set, and one boundary version. */
@Injectable()
export class AreaImport extends SortImport<AreaChange> {
  override readonly sort = 'areas'

  constructor(
    private readonly survey: AreaSurvey,
    private readonly keeper: AreaKeeper,
    private readonly access: ManagementAccess,
    private readonly restorer: VersionRestorer,
  ) {
    super()
  }

  override async ground(em: EntityManager, context: ImportContext): Promise<Ground> {
    const net = new AreaNet(await this.survey.records(em))
    const rows = new AreaRowReader(net, context).read().filter(({ record }) => record.outline)
    const lines = rows.map((row) => net.lineOf(row.parentId ?? row.existing?.parentId ?? context.areaId))
    const around = net.within(lines[0]?.at(-1)?.id ?? context.areaId)
    const outlines = await this.survey.outlines(
      em,
      around.map(({ id }) => id),
    )
    const samples = rows.map(({ record }, index) => {
      const above = lines[index]?.find(({ id }) => outlines.has(id))
      const expected = above && outlines.get(above.id)
      const points = record.outline ? verticesOf(record.outline).map(([lng, lat]) => ({ lng, lat })) : []
      return { points, ...(expected && { expected }) }
    })
    return { samples, known: [...outlines.values()] }
  }

  override async plan(em: EntityManager, context: ImportContext): Promise<ImportPlan<AreaChange>> {
    const net = new AreaNet(await this.survey.records(em))
    const reader = new AreaRowReader(net, context)
    const rows = reader.read()
    const inScope = net.within(context.areaId).filter(({ status }) => status === 'active')
    const outlines = await this.survey.outlines(
      em,
      inScope.map(({ id }) => id),
    )
    const named = rows.map((row) => this.editOf(row, { net, outlines, context }))
    const edits: readonly Edit[] = [
      ...named.flatMap((edit) => edit ?? []),
      ...this.missing(rows, { net, outlines, context }),
    ]
    const change = changeOf(edits)
    const beyond = this.beyond(context, edits, net)
    const checked = beyond.length > 0 ? [] : await this.keeper.check(em, change)
    const whole = context.records.every(({ sound }) => sound) && reader.findings.length === 0
    const findings = checked.filter(({ kind }) => whole || TRUE_OF_PARTS.includes(kind))
    return {
      changes: edits.map(({ change: each }) => each),
      unchanged: named.filter((edit) => !edit).length,
      findings: [...reader.findings, ...beyond, ...findings.map((each) => said(each, edits, net))],
      preview: [
        ...standing(rows, edits),
        ...edits.flatMap(({ shape }) => shape ?? []),
        ...findings.flatMap(shapeOf),
      ],
      work: change,
    }
  }

  /** Edits at a desk come meanwhile: each waits for its turn instead of losing every race. */
  override prepare(em: EntityManager): Promise<void> {
    return this.keeper.hold(em)
  }

  override async apply(
    em: EntityManager,
    { actor }: ImportContext,
    plan: ImportPlan<AreaChange>,
  ): Promise<Applied> {
    const { creates, patches } = plan.work
    const count = creates.length + patches.length
    const summary = { zh: `导入区域文件（${count} 处）`, en: `Import of areas (${count})` }
    const { version, ids } = await this.keeper.apply(em, actor, { change: plan.work, summary })
    let created = 0
    const entityIds = plan.changes.map((change) => change.entityId ?? ids.get(creates[created++]?.ref ?? ''))
    return { entityIds, version }
  }

  /** The version before it, as a new version (G53); refused when somebody has changed areas here since. */
  override async revert(em: EntityManager, { actor, done, lines, summary }: RevertContext): Promise<void> {
    const net = new AreaNet(await this.survey.records(em))
    const made = done.appliedVersion ?? 0
    const roots = new Set(
      done.areaId === null ? lines.map(({ entityId }) => net.lineOf(entityId).at(-1)?.id) : [done.areaId],
    )
    for (const root of roots) {
      const below = net.within(root ?? null).map(({ id }) => id)
      if (root === undefined || (await this.survey.changedSince(em, below, made))) refuseRevert('newer')
      const change = await this.restorer.change(em, root, made - 1)
      await this.keeper.apply(em, actor, { change, summary })
    }
  }

  private editOf(
    row: AreaRow,
    { net, outlines, context }: { net: AreaNet; outlines: Outlines; context: ImportContext },
  ): AreaEdit | undefined {
    const { existing } = row
    if (!existing) return value(row.record, 'status') === 'retired' ? undefined : draftEdit(row, net)
    return patchEdit(row, { existing, outline: outlines.get(existing.id), keys: context.keys, net })
  }

  /** Active areas of the levels the file holds that it does not name, where the person wants those gone. */
  private missing(
    rows: readonly AreaRow[],
    { net, outlines, context }: { net: AreaNet; outlines: Outlines; context: ImportContext },
  ): readonly Edit[] {
    if (context.options.missing !== 'retire') return []
    const levels = new Set(rows.map(({ level }) => level))
    const named = new Set(rows.map(({ existing }) => existing?.id))
    return net
      .within(context.areaId)
      .filter(
        ({ id, level, status }) =>
          status === 'active' && id !== context.areaId && levels.has(level) && !named.has(id),
      )
      .map((area) => retireEdit(area, outlines.get(area.id)))
  }

  /** Rows that reshape an area only those above it may shape. */
  private beyond({ actor }: ImportContext, edits: readonly Edit[], net: AreaNet): readonly Finding[] {
    return edits.flatMap(({ row, patch, change }) => {
      const area = patch && isShaping(patch) ? net.get(patch.areaId) : undefined
      if (!area || this.access.allows(actor, 'areas', area.parentId ?? area.id)) return []
      return [
        findingAt(row?.record.where ?? {}, {
          kind: 'beyond',
          zh: `「${change.title}」的边界、图层、归属和启停要由上一级来改`,
          en: `the outline, layer, parent and end of “${change.title}” are for the level above to change`,
        }),
      ]
    })
  }
}

/** What stays as it is, for the eye to hold on to; not where that would be a whole county. */
function standing(rows: readonly AreaRow[], edits: readonly Edit[]): readonly PreviewShape[] {
  const edited = new Set(edits.map(({ row }) => row))
  const same = rows.filter((row) => !edited.has(row))
  if (same.length > MAX_STANDING) return []
  return same.flatMap(({ record }) =>
    record.outline ? [{ kind: 'same' as const, title: value(record, 'name'), geometry: record.outline }] : [],
  )
}

function isShaping({ code, layer, parentId, status, geometry }: AreaPatch): boolean {
  return [code, layer, parentId, status, geometry].some((each) => each !== undefined)
}

function changeOf(edits: readonly Edit[]): AreaChange {
  return {
    creates: edits.flatMap(({ draft }) => draft ?? []),
    patches: edits.flatMap(({ patch }) => patch ?? []),
  }
}

/** The keeper's finding with the row or feature it came from. */
function said({ refs, ...finding }: AreaFinding, edits: readonly Edit[], net: AreaNet): Finding {
  const about = edits.find((edit) => refs.includes(refOf(edit)))
  const where = about?.row?.record.where ?? {}
  const name = about ? about.change.title : net.get(refs[0] ?? null)?.name
  return { ...finding, ...where, ...named(withPoint(finding), where, name) }
}

/** Where a ring crosses itself, in words too. */
function withPoint({ zh, en, at }: Omit<AreaFinding, 'refs'>): Words {
  if (!at) return { zh, en }
  const point = `(${at.lng.toFixed(DIGITS)}, ${at.lat.toFixed(DIGITS)})`
  return { zh: `${zh}，在 ${point}`, en: `${en}, at ${point}` }
}

function named({ zh, en }: Words, where: Where, name: string | undefined): Words {
  const place = placeWords(where)
  return name === undefined
    ? { zh: `${place.zh}：${zh}`, en: `${place.en}: ${en}` }
    : { zh: `${place.zh}（${name}）：${zh}`, en: `${place.en} (${name}): ${en}` }
}

function refOf({ draft, patch }: Edit): string {
  return draft?.ref ?? patch?.areaId ?? ''
}

function shapeOf({ kind, zh, at, geometry }: AreaFinding): readonly PreviewShape[] {
  if (geometry && (kind === 'overlap' || kind === 'gap')) return [{ kind, title: zh, geometry }]
  if (geometry) return [{ kind: 'fault', title: zh, geometry }]
  return at ? [pointShape('fault', zh, at)] : []
}
