import { View } from '@tarojs/components'
import { useState } from 'react'
import { ManagePage } from '@/features/session/components/manage-page'
import { useWords } from '@/i18n'
import { now } from '@/platform/clock'
import { useQuery as usePageQuery } from '@/platform/navigation'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { useRoster } from './api/use-roster'
import { dayFromText, dayStart, mondayOf } from './model/week'
import { RosterBoard } from './parts/roster-board'
import { RosterSheets, type OpenSheet } from './parts/roster-sheets'
import './roster.scss'

/** Where one looks: whose roster and which week. */
export interface Place {
  areaId: string
  monday: number
}

interface BodyProps {
  place: Place
  onPlace: (place: Place) => void
  onSheet: (sheet: OpenSheet) => void
}

function Body({ place, onPlace, onSheet }: BodyProps) {
  const roster = useRoster(place.areaId, place.monday)
  return (
    <QueryState query={roster} waiting={<Skeleton rows={8} />}>
      {(data) => <RosterBoard roster={data} place={place} onPlace={onPlace} onSheet={onSheet} />}
    </QueryState>
  )
}

/** The week one comes to: of a link's date, else this one. */
function firstMonday(from: string | undefined): number {
  return mondayOf(from === undefined ? now() : dayStart(dayFromText(from)))
}

/** 值班表: who has which grid on which day, and where nobody has. */
export default function RosterPage() {
  const words = useWords().roster
  const { from } = usePageQuery()
  const [place, setPlace] = useState<Partial<Place>>({})
  const [sheet, setSheet] = useState<OpenSheet | undefined>(undefined)
  const monday = place.monday ?? firstMonday(from)
  return (
    <ManagePage
      tab="roster"
      title={words.title}
      overlay={sheet && <RosterSheets sheet={sheet} onClose={() => setSheet(undefined)} />}
    >
      {(scope) =>
        scope.areaId === undefined ? null : (
          <View className="roster">
            <Body
              place={{ areaId: place.areaId ?? scope.areaId, monday }}
              onPlace={setPlace}
              onSheet={setSheet}
            />
          </View>
        )
      }
    </ManagePage>
  )
}
