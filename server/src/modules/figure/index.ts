import { FigureDayEntity } from './data/figure-day.entity.js'
import { FigureMarkEntity } from './data/figure-mark.entity.js'
import { FigurePartEntity } from './data/figure-part.entity.js'
import { FigureTicketEntity } from './data/figure-ticket.entity.js'

export { figureRebuild } from './count/figure-rebuild.factory.js'
export { FigureRebuild } from './count/figure-rebuild.js'
export type { PublicFigureScope } from './data/public-part.repository.js'
export { middleHours } from './domain/public-figures.js'
export { publicFormulas } from './domain/public-words.js'
export { FigureModule } from './figure.module.js'
export { PublicFigures } from './read/public-figures.service.js'

export const FIGURE_ENTITIES = [FigureTicketEntity, FigurePartEntity, FigureDayEntity, FigureMarkEntity]
