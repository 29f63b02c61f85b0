import type { ReactNode } from 'react'
import type { AreaNode } from '@/features/area/model/area-tree'
import { useDeskStore } from '../model/desk-store'
import type { DeskWork, WorkOf } from '../model/desk-tool'
import { CreatePanel } from '../tools/create-panel'
import { MergePanel } from '../tools/merge-panel'
import { MovePanel } from '../tools/move-panel'
import { OutlinePanel } from '../tools/outline-panel'
import { RetirePanel } from '../tools/retire-panel'
import { SplitPanel } from '../tools/split-panel'
import { TracePanel } from '../tools/trace-panel'
import { VersionsPanel } from '../tools/versions-panel'
import { WordsPanel } from '../tools/words-panel'
import { Details } from './details'
import type { SideProps } from './side-props'

type Shown<K extends DeskWork['kind']> = SideProps & { work: WorkOf<K> }

/** The right column of each thing one may be doing. */
const PANELS: { readonly [K in DeskWork['kind']]: (props: Shown<K>) => ReactNode } = {
  look: (props) => <Details {...props} />,
  create: (props) => <CreatePanel {...props} />,
  words: (props) => <WordsPanel {...props} />,
  outline: (props) => <OutlinePanel {...props} />,
  trace: (props) => <TracePanel {...props} />,
  split: (props) => <SplitPanel {...props} />,
  merge: (props) => <MergePanel {...props} />,
  move: (props) => <MovePanel {...props} />,
  retire: (props) => <RetirePanel {...props} />,
  versions: (props) => <VersionsPanel {...props} />,
}

function panelOf<K extends DeskWork['kind']>(props: Shown<K>): ReactNode {
  return PANELS[props.work.kind](props)
}

function Tool(props: SideProps) {
  const work = useDeskStore((desk) => desk.work)
  return panelOf({ ...props, work })
}

export function SidePanel({
  scope,
  tree,
  chosen,
}: Omit<SideProps, 'chosen'> & { chosen: AreaNode | undefined }) {
  const work = useDeskStore((desk) => desk.work)
  if (work.kind === 'create') return <CreatePanel work={work} tree={tree} />
  return chosen ? <Tool scope={scope} tree={tree} chosen={chosen} key={chosen.area.id} /> : null
}
