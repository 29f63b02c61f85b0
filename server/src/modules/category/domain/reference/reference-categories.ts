import type { Category } from '../category-definition.js'
import { COMMUNITY_LIFE, SERVICES, SUGGESTIONS } from './community-life.data.js'
import { GREENERY, PUBLIC_UTILITIES, SANITARY_FACILITIES, TRAFFIC_FACILITIES } from './component.data.js'
import { defineGroup } from './define-category.js'
import { EMERGENCIES } from './event-emergency.data.js'
import { ENVIRONMENT } from './event-environment.data.js'
import { ADVERTISING, CONSTRUCTION, OTHER_EVENTS, STREET_ORDER } from './event-order.data.js'

/** What a new county starts with, in the order of the screen: first what cannot wait, last what fits nowhere else. */
export const REFERENCE_CATEGORIES: readonly Category[] = [
  EMERGENCIES,
  COMMUNITY_LIFE,
  ENVIRONMENT,
  STREET_ORDER,
  PUBLIC_UTILITIES,
  TRAFFIC_FACILITIES,
  SANITARY_FACILITIES,
  GREENERY,
  CONSTRUCTION,
  ADVERTISING,
  SERVICES,
  SUGGESTIONS,
  OTHER_EVENTS,
].flatMap(defineGroup)
