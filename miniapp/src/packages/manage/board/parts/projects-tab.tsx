import { useState } from 'react'
import type { ProjectView } from '@/api/types'
import { ProjectCard } from '@/features/board/components/project-card'
import { useDeskWords } from '@/i18n/desk'
import { go, PATHS } from '@/platform/navigation'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Empty } from '@/ui/feedback/feedback'
import { TextInput } from '@/ui/desk/desk-fields'
import { QueryState } from '@/ui/feedback/query-state'
import { Field } from '@/ui/field/field'
import { useKeptProjects } from '../api/board-keeping'
import { useChange } from './use-change'

function PutOff({ project, onDone }: { project: ProjectView; onDone: () => void }) {
  const words = useDeskWords().boardKeeping
  const [newDay, setNewDay] = useState('')
  const [delayReason, setReason] = useState('')
  const { run, busy } = useChange()
  const body = { version: project.version, newDay, delayReason }
  const send = () => run(`/projects/${project.id}`, body, { method: 'PATCH', done: onDone })
  return (
    <div className="board-form">
      <TextInput
        type="date"
        label={words.newDay}
        value={newDay}
        onChange={setNewDay}
        id={`new-day-${project.id}`}
      />
      <Field label={words.delayReason} value={delayReason} onChange={setReason} limit={200} />
      <p className="board-note">{words.putOffNote}</p>
      <div className="board-buttons">
        <Button
          text={words.putOffDo}
          busy={busy}
          disabled={newDay === '' || delayReason.trim().length < 2}
          onPress={send}
        />
        <Button text={words.cancel} onPress={onDone} />
      </div>
    </div>
  )
}

function Kept({ project }: { project: ProjectView }) {
  const words = useDeskWords().boardKeeping
  const [puttingOff, setPuttingOff] = useState(false)
  const { run, busy } = useChange()
  const step = project.milestones.find(({ id }) => id === project.currentMilestoneId)
  const reach = (milestoneId: string) => run(`/projects/${project.id}/milestones/${milestoneId}/reached`, {})
  return (
    <Card flush>
      <ProjectCard project={project} onOpen={() => go(PATHS.project, { id: project.id })} />
      {step && !puttingOff && (
        <div className="board-buttons board-buttons--in">
          <Button
            text={words.reach(step.name)}
            icon="check"
            size="small"
            busy={busy}
            onPress={() => reach(step.id)}
            id={`reach-${project.id}`}
          />
          <Button text={words.putOff} size="small" onPress={() => setPuttingOff(true)} />
        </div>
      )}
      {puttingOff && <PutOff project={project} onDone={() => setPuttingOff(false)} />}
    </Card>
  )
}

/** Projects of the area and all below it. */
export function ProjectsTab({ areaId }: { areaId: string | undefined }) {
  const words = useDeskWords().boardKeeping
  return (
    <QueryState query={useKeptProjects(areaId)}>
      {({ items }) =>
        items.length === 0 ? (
          <Empty
            icon="landmark"
            title={words.none.projects}
            note={words.noneNote.projects}
            id="no-projects"
          />
        ) : (
          items.map((project) => <Kept key={project.id} project={project} />)
        )
      }
    </QueryState>
  )
}
