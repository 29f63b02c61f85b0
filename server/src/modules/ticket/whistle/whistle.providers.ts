import { WhistleRepository } from '../data/whistle.repository.js'
import { AnswerLinks } from './answer-links.service.js'
import { CallClocks } from './call-clocks.service.js'
import { PartyActions } from './party-actions.service.js'
import { WhistleAnswers } from './whistle-answers.service.js'
import { WhistleCalling } from './whistle-calling.service.js'
import { WhistleNews } from './whistle-news.service.js'
import { WhistleNotices } from './whistle-notices.consumer.js'
import { WhistleSurroundings } from './whistle-surroundings.service.js'
import { WhistleTidying } from './whistle-tidying.service.js'

/** What the module of whistles builds on. */
export const WHISTLE_EXPORTS = [WhistleRepository, AnswerLinks, CallClocks, PartyActions]

/** Calling parties to a ticket. */
export const WHISTLE_PROVIDERS = [
  WhistleRepository,
  AnswerLinks,
  CallClocks,
  WhistleCalling,
  WhistleAnswers,
  WhistleTidying,
  PartyActions,
  WhistleNews,
  WhistleNotices,
  WhistleSurroundings,
]
