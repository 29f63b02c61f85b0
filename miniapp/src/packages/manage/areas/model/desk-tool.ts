import type { AreaLayer, AreaLevel, Ring } from '@beegrid/shared'
import type { Net } from '@/features/area/model/border-net'

/** The words of an area as somebody types them. */
export interface AreaForm {
  name: string
  shortName: string
  code: string
  phone: string
  layer: AreaLayer
}

/** What one is doing to the net of areas; everything typed or drawn lives here until it is saved or given up. */
export type DeskWork =
  | { kind: 'look' }
  | { kind: 'words'; areaId: string; before: AreaForm; form: AreaForm }
  | {
      kind: 'create'
      parentId: string | undefined
      level: AreaLevel
      form: AreaForm
      ring?: Ring | undefined
      cutOut: boolean
    }
  | {
      kind: 'outline'
      areaId: string
      start: Net
      net: Net
      past: readonly Net[]
      /** The border of the level above, which is not changed here. */
      parent: readonly Ring[]
      baseVersion: number | undefined
    }
  | { kind: 'trace'; areaId: string; ring?: Ring | undefined }
  | { kind: 'split'; areaId: string; line?: Ring | undefined; name: string }
  | { kind: 'merge'; areaId: string; picked: readonly string[]; name: string }
  | { kind: 'move'; areaId: string; parentId?: string | undefined }
  /** `null`: the ground is left open, said on purpose. */
  | { kind: 'retire'; areaId: string; intoId?: string | null | undefined }
  | { kind: 'versions'; areaId: string }

export type WorkOf<K extends DeskWork['kind']> = Extract<DeskWork, { kind: K }>

export const EMPTY_FORM: AreaForm = { name: '', shortName: '', code: '', phone: '', layer: 'ordinary' }

const differs = (a: AreaForm, b: AreaForm) =>
  a.name !== b.name ||
  a.shortName !== b.shortName ||
  a.code !== b.code ||
  a.phone !== b.phone ||
  a.layer !== b.layer

const DIRTY: { readonly [K in DeskWork['kind']]: (work: WorkOf<K>) => boolean } = {
  look: () => false,
  versions: () => false,
  words: ({ before, form }) => differs(before, form),
  create: ({ form, ring }) =>
    ring !== undefined || form.name !== '' || form.shortName !== '' || form.phone !== '',
  outline: ({ past }) => past.length > 0,
  trace: ({ ring }) => ring !== undefined,
  split: ({ line, name }) => line !== undefined || name !== '',
  merge: ({ picked }) => picked.length > 0,
  move: ({ parentId }) => parentId !== undefined,
  retire: ({ intoId }) => intoId !== undefined,
}

/** Whether something would be lost by turning to something else. */
export function isDirty<K extends DeskWork['kind']>(work: WorkOf<K>): boolean {
  return DIRTY[work.kind](work)
}

/** Another state of the outlines, with the one before to go back to. */
export function withNet(work: WorkOf<'outline'>, net: Net): WorkOf<'outline'> {
  return { ...work, net, past: [...work.past, work.net] }
}

export function stepBack(work: WorkOf<'outline'>): WorkOf<'outline'> {
  const before = work.past.at(-1)
  return before ? { ...work, net: before, past: work.past.slice(0, -1) } : work
}

/** Chosen neighbours come and go by the same tap. */
export function togglePicked(work: WorkOf<'merge'>, id: string): WorkOf<'merge'> {
  if (id === work.areaId) return work
  const picked = work.picked.includes(id) ? work.picked.filter((each) => each !== id) : [...work.picked, id]
  return { ...work, picked }
}

/** What is sent of the words: only what was changed. */
export function changedWords({ before, form }: WorkOf<'words'>) {
  return {
    ...(form.name !== before.name && { name: form.name.trim() }),
    ...(form.shortName !== before.shortName && { shortName: form.shortName.trim() }),
    ...(form.code !== before.code && { code: form.code.trim() }),
    ...(form.phone !== before.phone && { phone: form.phone.trim() }),
    ...(form.layer !== before.layer && { layer: form.layer }),
  }
}
