import { useState } from 'react'
import { ManagePage } from '@/features/session/components/manage-page'
import type { ManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { Skeleton } from '@/ui/feedback/feedback'
import { Tabs } from '@/ui/segments/segments'
import { CalendarTab } from './parts/calendar-tab'
import { LimitsTab } from './parts/limits-tab'
import '@/ui/desk/desk-parts.scss'
import './limits.scss'

type Part = 'limits' | 'calendar'

function Desk({ scope: { areaId } }: { scope: ManageScope }) {
  const words = useDeskWords().limits
  const [part, setPart] = useState<Part>('limits')
  if (areaId === undefined) return <Skeleton rows={6} />
  return (
    <>
      <div className="desk-tabline">
        <Tabs
          label={words.title}
          items={[
            { key: 'limits', text: words.tabLimits },
            { key: 'calendar', text: words.tabCalendar },
          ]}
          value={part}
          onChange={setPart}
        />
      </div>
      {part === 'limits' ? <LimitsTab countyId={areaId} /> : <CalendarTab countyId={areaId} />}
    </>
  )
}

/** By when things must be done in a county, and when it works. */
export default function LimitsPage() {
  const words = useDeskWords().limits
  return (
    <ManagePage tab="limits" title={words.title} note={words.titleNote}>
      {(scope) => <Desk scope={scope} />}
    </ManagePage>
  )
}
