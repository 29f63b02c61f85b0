import { useState } from 'react'
import type { OrganisationView } from '@/api/types'
import { ManagePage } from '@/features/session/components/manage-page'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Tabs } from '@/ui/segments/segments'
import { EMPTY_ROLE, type RoleForm } from './model/person-form'
import { OrganisationsTab } from './parts/organisations-tab'
import { PeopleTab } from './parts/people-tab'
import '@/ui/desk/desk-parts.scss'
import './people.scss'

type Part = 'people' | 'organisations'

/** Whom the organisation is short of: somebody of its kind. */
function staffOf({ id, kind }: OrganisationView): RoleForm {
  return { ...EMPTY_ROLE, role: kind, organisationId: id }
}

function Desk({ scope }: { scope: ManageScope }) {
  const words = useDeskWords().people
  const [part, setPart] = useState<Part>('people')
  const [start, setStart] = useState<RoleForm>()
  const show = (next: Part) => {
    setStart(undefined)
    setPart(next)
  }
  return (
    <>
      <div className="desk-tabline">
        <Tabs
          label={words.title}
          items={[
            { key: 'people', text: words.tabs.people },
            { key: 'organisations', text: words.tabs.organisations },
          ]}
          value={part}
          onChange={show}
        />
      </div>
      {part === 'people' ? (
        <PeopleTab scope={scope} start={start} />
      ) : (
        <OrganisationsTab
          scope={scope}
          onAddStaff={(row) => {
            setStart(staffOf(row))
            setPart('people')
          }}
        />
      )}
    </>
  )
}

/** Accounts, roles and organisations of the area one keeps. */
export default function PeoplePage() {
  const words = useDeskWords().people
  return (
    <ManagePage tab="people" title={words.title}>
      {(scope) => <Desk scope={scope} />}
    </ManagePage>
  )
}
