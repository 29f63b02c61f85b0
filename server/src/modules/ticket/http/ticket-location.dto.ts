import { COORDS } from '@beegrid/shared'
import { ChoiceField, IdField, NumberField, TextField } from '../../../core/http/index.js'

/** Where it is: a position (with the system it is in), or an area, and the place in words. */
export class TicketLocationBody {
  @NumberField({
    min: -180,
    max: 180,
    optional: true,
    description: 'Longitude in degrees, in the system named by coord',
  })
  lng?: number

  @NumberField({
    // As wide as a longitude: a swapped pair is told so in a clear word, not as a number out of range (G47).
    min: -180,
    max: 180,
    optional: true,
    description: 'Latitude in degrees, in the system named by coord',
  })
  lat?: number

  @ChoiceField(COORDS, { optional: true, description: 'Required with lng and lat; there is no default' })
  coord?: (typeof COORDS)[number]

  @NumberField({ min: 0, max: 100_000, optional: true, description: 'Accuracy of the fix in metres' })
  accuracy?: number

  @TextField({ max: 120, optional: true, description: 'The place in words' })
  address?: string

  @IdField({ optional: true, description: 'An area, where there is no position' })
  areaId?: string
}
