import { useState } from 'react'
import { Avatar } from '@/ui/avatar/avatar'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { usePerson } from '../api/staff'
import { CodeCard, type IssuedCode } from './code-card'
import { Panel } from './panel'
import { PersonAccount } from './person-account'
import { PersonContact } from './person-contact'
import { PersonRoles } from './person-roles'
import { StatusMark } from './status-mark'

export interface PersonPanelProps {
  id: string
  areaId: string | undefined
  /** A code that was just made for this person. */
  issued: IssuedCode | undefined
  onClose: () => void
}

/** One member of staff: how to reach them, what they are, and their account. */
export function PersonPanel({ id, areaId, issued: first, onClose }: PersonPanelProps) {
  const query = usePerson(id)
  const [issued, setIssued] = useState(first)
  const name = query.data?.name ?? ''
  return (
    <Panel
      title={name}
      lead={<Avatar name={name} />}
      trail={query.data && <StatusMark status={query.data.status} />}
      onClose={onClose}
    >
      {issued ? (
        <CodeCard issued={issued} onClose={() => setIssued(undefined)} />
      ) : (
        <QueryState query={query} waiting={<Skeleton rows={4} />}>
          {(person) => (
            <div id="person">
              <PersonContact person={person} />
              <PersonRoles person={person} areaId={areaId} />
              <PersonAccount person={person} onIssued={setIssued} />
            </div>
          )}
        </QueryState>
      )}
    </Panel>
  )
}
