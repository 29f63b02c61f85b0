import { DeliveryRepository } from '../data/delivery.repository.js'
import { NoticeChoiceRepository } from '../data/notice-choice.repository.js'
import { WechatConsentRepository } from '../data/wechat-consent.repository.js'
import { ConsentLedger } from './consent-ledger.js'
import { DeliveryAttempt } from './delivery-attempt.js'
import { DeliverySweeper } from './delivery-sweeper.js'
import { DeliveryTerms } from './delivery-terms.js'
import { DigestMaker } from './digest-maker.js'
import { DoubtfulDeliveries } from './doubtful-deliveries.js'
import { EmployeeChannel } from './employee.channel.js'
import { LetterWriter } from './letter-writer.js'
import { LineGates } from './line-gates.js'
import { NoticeChannels } from './notice-channels.js'
import { NoticeCourier } from './notice-courier.js'
import { NoticeJobs } from './notice-jobs.js'
import { NoticePlanner } from './notice-planner.js'
import { OpenChannels } from './open-channels.js'
import { SmsChannel } from './sms.channel.js'
import { SubscriptionChannel } from './subscription.channel.js'

/** What brings notices beyond the inbox. */
export const DELIVERY = [
  ...[DeliveryRepository, NoticeChoiceRepository, WechatConsentRepository],
  ...[EmployeeChannel, SubscriptionChannel, SmsChannel, NoticeChannels, OpenChannels, LineGates],
  ...[ConsentLedger, DeliveryTerms, LetterWriter, NoticePlanner],
  ...[NoticeCourier, DeliveryAttempt, DoubtfulDeliveries, DigestMaker, DeliverySweeper, NoticeJobs],
]
