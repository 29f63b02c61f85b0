import { useState } from 'react'
import type { CountySettingsView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { useCountySettings } from '../api/county-settings'
import { SECTIONS, type Section } from '../model/section-fields'
import { SectionForm } from './section-form'

/** What can be decided on the left, one form at a time on the right. */
export function SettingsDesk({ countyId }: { countyId: string }) {
  const settings = useCountySettings(countyId)
  const [section, setSection] = useState<Section>('ladder')
  return (
    <div className="settings" id="settings">
      <SectionList section={section} onChoose={setSection} />
      <div className="settings-main">
        <QueryState query={settings} waiting={<Skeleton rows={6} />}>
          {(shown: CountySettingsView) => (
            <SectionForm
              // Another section, or somebody else's newer version, is another form.
              key={`${section}-${shown.version}`}
              countyId={countyId}
              section={section}
              settings={shown}
            />
          )}
        </QueryState>
      </div>
    </div>
  )
}

function SectionList({ section, onChoose }: { section: Section; onChoose: (section: Section) => void }) {
  const words = useDeskWords().settings
  return (
    <nav className="settings-list" aria-label={words.title}>
      {SECTIONS.map((each) => (
        <button
          key={each}
          type="button"
          id={`settings-${each}`}
          className={each === section ? 'settings-item settings-item--chosen' : 'settings-item'}
          aria-current={each === section}
          onClick={() => onChoose(each)}
        >
          <b>{words.sections[each].name}</b>
          <small>{words.sections[each].short}</small>
        </button>
      ))}
    </nav>
  )
}
