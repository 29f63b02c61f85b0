import { useQuery } from '@tanstack/react-query'
import type { MembershipView, RosterGapsView } from '@/api/types'
import { useMe } from '@/features/session/api/use-me'
import { useWords } from '@/i18n'
import { callApi } from '@/platform/http/api-client'
import { go, PATHS } from '@/platform/navigation'
import { Icon } from '@/ui/icon/icon'
import { Pressable } from '@/ui/pressable/pressable'
import { Text } from '@/ui/text/text'
import './roster-gaps.scss'

const REFRESH_MS = 5 * 60_000

/** Gaps of this week and after, of the area one keeps. */
function useGaps(areaId: string | undefined) {
  const keeps = useMe().data?.permissions.includes('manageRoster') === true
  return useQuery({
    queryKey: ['roster', 'gaps', areaId],
    enabled: keeps && areaId !== undefined,
    refetchInterval: REFRESH_MS,
    queryFn: ({ signal }) =>
      callApi<RosterGapsView>({ method: 'GET', path: `/rosters/${areaId ?? ''}/gaps`, signal }),
  })
}

/** A quiet line above the list: how many grids nobody has this week; it leads to the roster. */
export function RosterGaps({ membership }: { membership: MembershipView | undefined }) {
  const words = useWords().workbench
  const grids = useGaps(membership?.areaId).data?.grids ?? 0
  if (grids === 0) return null
  return (
    <Pressable className="roster-gaps" id="roster-gaps" onPress={() => go(PATHS.roster)}>
      <Icon name="calendar" size="small" />
      <Text size="label" strong>
        {words.gaps(grids)}
      </Text>
      <Text size="label" tone="ink2">
        {words.gapsMend}
      </Text>
      <Icon name="chevron-right" size="small" />
    </Pressable>
  )
}
