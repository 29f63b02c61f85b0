import type { AreaLayer } from '@beegrid/shared'
import { useDeskWords } from '@/i18n/desk'

/** A grid that does not tile: cut out of the others, or lying over them. Nothing is said of ordinary ones. */
export function LayerMark({ layer }: { layer: AreaLayer }) {
  const words = useDeskWords().areaKeeping.layerMarks
  if (layer === 'ordinary') return null
  return <span className={`layer-mark layer-mark--${layer}`}>{words[layer]}</span>
}
