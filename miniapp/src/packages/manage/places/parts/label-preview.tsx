import type { PlaceView } from '@/api/types'
import { useDeskWords } from '@/i18n/desk'
import { cx } from '@/ui/cx'
import { useCodePicture, type SheetLayout } from '../api/places'
import { keyInWords } from '../model/place-words'

/** A label as the printer makes it: on white whatever the screen's theme is, and in Chinese first as on the wall. */
export function LabelPreview({ place, layout }: { place: PlaceView; layout: SheetLayout }) {
  const words = useDeskWords().placeKeeping
  const picture = useCodePicture(place.key).data
  return (
    <figure className={cx('places-label', `places-label--${layout}`)} aria-label={words.preview}>
      {picture && <img className="places-label__code" src={picture} alt={words.codeAlt(place.name)} />}
      <figcaption className="places-label__words">
        <b>{place.name}</b>
        <small>{place.address}</small>
        <span className="places-label__call">扫一扫，反映问题</span>
        <small>Scan to report a problem</small>
        <small>{`编号 ${keyInWords(place.key)}`}</small>
      </figcaption>
    </figure>
  )
}
