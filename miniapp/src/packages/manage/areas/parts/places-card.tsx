import { useAreaPlaces } from '@/features/area/api/use-area-places'
import { compoundsOf } from '@/features/area/model/compounds'
import { useDeskWords } from '@/i18n/desk'
import { go, PATHS } from '@/platform/navigation'
import { TitledCard } from './titled-card'

const SHOWN = 6

/** The compounds and stations in a grid, with how many buildings each has. */
export function PlacesCard({ gridId }: { gridId: string }) {
  const words = useDeskWords()
  const { places } = words.areaKeeping
  const { data } = useAreaPlaces(gridId)
  const found = compoundsOf(data?.items ?? [])
  const manage = (
    <button
      type="button"
      className="areas-plain areas-fact__link"
      onClick={() => go(PATHS.places, { gridId })}
    >
      {places.manage}
    </button>
  )
  return (
    <TitledCard title={places.title} trail={manage} id="area-places">
      {found.slice(0, SHOWN).map(({ id, name, buildings }) => (
        <div className="areas-place" key={id}>
          <span className="areas-part__name">{name}</span>
          {buildings > 0 && <span className="areas-part__count">{places.buildings(buildings)}</span>}
        </div>
      ))}
      {found.length > SHOWN && <p className="areas-card__wait">{places.more(found.length - SHOWN)}</p>}
      {data && found.length === 0 && <p className="areas-card__wait">{places.none}</p>}
      {!data && <p className="areas-card__wait">{words.common.loading}</p>}
    </TitledCard>
  )
}
