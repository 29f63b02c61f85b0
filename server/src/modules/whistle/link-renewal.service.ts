import { Injectable } from '@nestjs/common'
import { AuditTrail } from '../../core/audit/index.js'
import { isoTime } from '../../core/clock/index.js'
import { AppConfig } from '../../core/config/index.js'
import { Database } from '../../core/database/index.js'
import { AppError } from '../../core/errors/index.js'
import { AnswerLinks, openCalls, WhistleRepository, type Viewer } from '../ticket/index.js'
import { answerUrl } from './answer-url.js'
import { CallAccess } from './call-access.js'
import type { NewLinkView } from './whistle.views.js'

export interface LinkWish {
  readonly callId: string
  /** A mobile number it is sent to; left out, the desk hands it over by itself. */
  readonly mobile?: string
  /** Of the h5 site, as the caller reached it. */
  readonly origin: string
}

/** A desk makes a link anew: the number was wrong, its time is over, or there was no number. The old one is worthless then. */
@Injectable()
export class LinkRenewal {
  constructor(
    private readonly database: Database,
    private readonly access: CallAccess,
    private readonly links: AnswerLinks,
    private readonly whistles: WhistleRepository,
    private readonly audit: AuditTrail,
    private readonly config: AppConfig,
  ) {}

  /** @throws AppError WHISTLE_NOT_FOUND, FORBIDDEN, WHISTLE_NOT_CALLED, ANSWER_LINK_NEEDLESS */
  renew(viewer: Viewer, { callId, mobile, origin }: LinkWish): Promise<NewLinkView> {
    return this.database.write(async (em) => {
      const { call } = await this.access.requireDesk(em, viewer, callId)
      if (openCalls([call]).length === 0) throw new AppError('WHISTLE_NOT_CALLED')
      if (await this.links.hasAccounts(em, call.organisationId)) throw new AppError('ANSWER_LINK_NEEDLESS')
      const link = await this.links.fresh(em, call.countyId, mobile)
      const { userId: actorId } = viewer.actor
      await this.audit.record(em, { actorId, action: 'whistle.link', subjectId: call.id })
      await this.whistles.changeCall(em, call, link)
      const token = this.links.token({ ...call, ...link }) ?? ''
      return {
        url: answerUrl(this.config.publicUrl ?? origin, token),
        until: isoTime(link.linkUntil ?? 0),
        sending: mobile !== undefined,
      }
    })
  }
}
