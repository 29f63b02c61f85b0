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

function Desk({ scope: { areaId } }: { scope: ManageScope }) {
  const words = useDeskWords().boardKeeping
  const [part, setPart] = useState<Part>('projects')
  const [adding, setAdding] = useState(false)
  const Shown = PARTS[part]
  return (
    <div className="board-desk">
      <div className="board-desk__head">
        <Segments
          label={words.title}
          items={KEYS.map((key) => ({ key, text: words.tabs[key] }))}
          value={part}
          onChange={setPart}
        />
        <Button
          text={words.see}
          icon="eye"
          look="outline"
          size="small"
          onPress={() => go(PATHS.publicBoard, { areaId })}
          id="see-board"
        />
        {part === 'projects' && areaId !== undefined && (
          <Button
            text={words.add}
            icon="plus"
            look="primary"
            size="small"
            disabled={adding}
            onPress={() => setAdding(true)}
            id="project-add"
          />
        )}
      </div>
      <div className="board-desk__list">
        {adding && part === 'projects' && areaId !== undefined && (
          <ProjectForm areaId={areaId} onDone={() => setAdding(false)} />
        )}
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
