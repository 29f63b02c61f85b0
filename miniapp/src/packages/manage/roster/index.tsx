import { View } from '@tarojs/components'
import { useState } from 'react'
import { ManagePage } from '@/features/session/components/manage-page'
import { useManageScope } from '@/features/session/hooks/use-manage-scope'
import { useDeskWords } from '@/i18n/desk'
import { now } from '@/platform/clock'
import { useQuery as usePageQuery } from '@/platform/navigation'
import { Skeleton } from '@/ui/feedback/feedback'
import { QueryState } from '@/ui/feedback/query-state'
import { useRoster } from './api/use-roster'
import type { BoardProps, OpenSheet, Place } from './model/board'
import { dayFromText, dayStart, mondayOf } from './model/week'
import { RosterBoard } from './parts/roster-board'
import { RosterSheets } from './parts/roster-sheets'
import './roster.scss'

function Body({ place, ...rest }: Omit<BoardProps, 'roster'>) {
  const roster = useRoster(place.areaId, place.monday)
  return (
    <QueryState query={roster} waiting={<Skeleton rows={8} />}>
      {(data) => <RosterBoard roster={data} place={place} {...rest} />}
    </QueryState>
  )
}

/** Whose roster, and how many it is for. */
function Note({ place }: { place: Place }) {
  const words = useDeskWords().roster
  const { data } = useRoster(place.areaId, place.monday)
  if (!data) return null
  const grids = data.rows.filter(({ kind }) => kind === 'grid').length
  return <>{grids > 0 ? words.scope(grids, data.people) : words.desksOnly(data.rows.length)}</>
}

/** The same, where the scope is known only further up. */
function ScopedNote({ place }: { place: Partial<Place> & { monday: number } }) {
  const scope = useManageScope()
  const areaId = place.areaId ?? scope?.areaId
  return areaId === undefined ? null : <Note place={{ ...place, areaId }} />
}

/** The week one comes to: of a link's date, else this one. */
function firstMonday(from: string | undefined): number {
  return mondayOf(from === undefined ? now() : dayStart(dayFromText(from)))
}

/** 值班表: who has which grid on which day, and where nobody has. */
export default function RosterPage() {
  const words = useDeskWords().roster
  const { from } = usePageQuery()
  const [place, setPlace] = useState<Partial<Place>>({})
  const [sheet, setSheet] = useState<OpenSheet | undefined>(undefined)
  const monday = place.monday ?? firstMonday(from)
  return (
    <ManagePage
      tab="roster"
      title={words.title}
      note={<ScopedNote place={{ ...place, monday }} />}
      overlay={sheet && <RosterSheets sheet={sheet} onSheet={setSheet} onClose={() => setSheet(undefined)} />}
    >
      {(scope) =>
        scope.areaId === undefined ? null : (
          <View className="roster">
            <Body
              home={{ areaId: scope.areaId, name: scope.name }}
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
