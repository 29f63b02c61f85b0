import { useFirstRoutes } from '@/features/area/api/use-first-routes'
import { useDeskWords } from '@/i18n/desk'
import { Text } from '@/ui/text/text'
import { TitledCard } from './titled-card'

const DAYS = 30

/** How often the first route stood: the plainest measure of whether borders and rosters are right. */
export function FirstRouteCard({ areaId }: { areaId: string }) {
  const words = useDeskWords().areaKeeping.firstRoute
  const { data } = useFirstRoutes(areaId)
  // Figures are for those who keep the rules; to the others nothing is missing.
  if (!data) return null
  const { share, routed } = data
  return (
    <TitledCard title={words.title} id="area-first-routes">
      {share === null ? (
        <p className="areas-card__wait">{words.none}</p>
      ) : (
        <div className="areas-figure">
          <Text size="title" strong>
            {words.share(`${(share * 100).toFixed(share === 1 ? 0 : 1)}%`)}
          </Text>
          <Text size="note" tone="ink2">
            {words.note(DAYS, routed)}
          </Text>
        </div>
      )}
    </TitledCard>
  )
}
