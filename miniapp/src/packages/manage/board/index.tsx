import { useState } from 'react'
import { ManagePage } from '@/features/session/components/manage-page'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Segments } from '@/ui/segments/segments'
import { AnnouncementsTab } from './parts/announcements-tab'
import { ChecksTab } from './parts/checks-tab'
import { ProjectForm } from './parts/project-form'
import { ProjectsTab } from './parts/projects-tab'
import './board.scss'

const PARTS = { projects: ProjectsTab, announcements: AnnouncementsTab, checks: ChecksTab } as const
type Part = keyof typeof PARTS
const KEYS = Object.keys(PARTS) as readonly Part[]

interface HeadProps {
  scope: ManageScope
  part: Part
  onPart: (part: Part) => void
  /** Nothing while it is being done, or where nothing can be promised. */
  onAdd: (() => void) | undefined
}

function Head({ scope: { areaId }, part, onPart, onAdd }: HeadProps) {
  const words = useDeskWords().boardKeeping
  const items = KEYS.map((key) => ({ key, text: words.tabs[key] }))
  const see = () => go(PATHS.publicBoard, { areaId })
  return (
    <div className="board-desk__head">
      <Segments label={words.title} items={items} value={part} onChange={onPart} />
      <Button text={words.see} icon="eye" look="outline" size="small" onPress={see} id="see-board" />
      {onAdd && (
        <Button text={words.add} icon="plus" look="primary" size="small" onPress={onAdd} id="project-add" />
      )}
    </div>
  )
}

function Desk({ scope }: { scope: ManageScope }) {
  const [part, setPart] = useState<Part>('projects')
  const [adding, setAdding] = useState(false)
  const { areaId } = scope
  const Shown = PARTS[part]
  const promises = part === 'projects' && areaId !== undefined
  const onAdd = promises && !adding ? () => setAdding(true) : undefined
  return (
    <div className="board-desk">
      <Head scope={scope} part={part} onPart={setPart} onAdd={onAdd} />
      <div className="board-desk__list">
        {adding && promises && <ProjectForm areaId={areaId} onDone={() => setAdding(false)} />}
        <Shown areaId={areaId} />
      </div>
    </div>
  )
}

/** What the public sees of an area, kept: projects, what units hear first, what people wrote. */
export default function BoardDeskPage() {
  const words = useDeskWords().boardKeeping
  return (
    <ManagePage tab="board" title={words.title}>
      {(scope) => <Desk scope={scope} />}
    </ManagePage>
  )
}
