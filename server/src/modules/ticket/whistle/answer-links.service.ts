import { Injectable } from '@nestjs/common'
import { ORGANISATION_ROLES } from '@beegrid/shared'
import type { EntityManager } from 'typeorm'
import { Clock } from '../../../core/clock/index.js'
import { Secrets } from '../../../core/config/index.js'
import { hmacSha256, randomToken, sameSecret } from '../../../core/ids/index.js'
import { CountySettingsStore } from '../../county-settings/index.js'
import { MembershipDirectory } from '../../identity/index.js'
import { OrganisationDirectory } from '../../routing/index.js'
import type { WhistleCallEntity } from '../data/whistle-call.entity.js'
import { WhistleRepository } from '../data/whistle.repository.js'
import { NO_LINK, type LinkColumns } from '../domain/whistle-rows.js'

/** Eight random bytes as base64url; the rest of a token is its signature. */
const KEY_BYTES = 8
const KEY_LENGTH = 11
const SIGNATURE_BYTES = 16
const HOUR = 3_600_000
const MOBILE = /^1[3-9]\d{9}$/

/**
 * Links by which a party without accounts answers one call and nothing else. A token is the call's key and a signature over the
 * call, the key and the end: 33 characters, as a text message allows. Without the server's key none can be made, not even with
 * the database at hand; a new link makes the old one worthless.
 */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly memberships: MembershipDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly whistles: WhistleRepository,
    private readonly settings: CountySettingsStore,
    private readonly clock: Clock,
  ) {}

  /** For a party that is called: a link where nobody there has an account, sent where a mobile number is known. */
  async forParty(
    em: EntityManager,
    { organisationId, countyId }: Pick<WhistleCallEntity, 'organisationId' | 'countyId'>,
  ): Promise<LinkColumns> {
    if (await this.hasAccounts(em, organisationId)) return NO_LINK
    return this.fresh(em, countyId, await this.mobileOf(em, organisationId))
  }

  /** A new link, which makes the one before worthless. */
  async fresh(em: EntityManager, countyId: string, phone: string | undefined): Promise<LinkColumns> {
    const { linkHours } = (await this.settings.of(em, countyId)).whistle
    const now = this.clock.now()
    const link = { linkKey: randomToken(KEY_BYTES), linkUntil: now + linkHours * HOUR, linkPhotos: 0 }
    return phone === undefined
      ? { ...link, linkPhone: null, linkState: 'none', linkNextAt: null }
      : { ...link, linkPhone: phone, linkState: 'due', linkNextAt: now }
  }

  /** What stands in the address; undefined for a call without a link. */
  token(call: Pick<WhistleCallEntity, 'id' | 'linkKey' | 'linkUntil'>): string | undefined {
    return call.linkKey === null ? undefined : `${call.linkKey}${this.signature(call)}`
  }

  /** The call a token belongs to, whether or not it is still good; undefined for one that was never given out. */
  async call(em: EntityManager, token: string): Promise<WhistleCallEntity | undefined> {
    const found = await this.whistles.callByLink(em, token.slice(0, KEY_LENGTH))
    if (!found) return undefined
    return sameSecret(token.slice(KEY_LENGTH), this.signature(found)) ? found : undefined
  }

  async hasAccounts(em: EntityManager, organisationId: string): Promise<boolean> {
    const staff = await this.memberships.usersHolding(em, { roles: ORGANISATION_ROLES, organisationId })
    return staff.length > 0
  }

  private async mobileOf(em: EntityManager, organisationId: string): Promise<string | undefined> {
    const found = await this.organisations.byId(em, organisationId)
    const numbers = [found?.phone, found?.emergencyPhone].map((each) => (each ?? '').replace(/\D/g, ''))
    return numbers.find((each) => MOBILE.test(each))
  }

  private signature({
    id,
    linkKey,
    linkUntil,
  }: Pick<WhistleCallEntity, 'id' | 'linkKey' | 'linkUntil'>): string {
    const signed = hmacSha256(this.secrets.tokenSecret, `answer-link ${id} ${linkKey} ${linkUntil}`)
    return Buffer.from(signed, 'hex').subarray(0, SIGNATURE_BYTES).toString('base64url')
  }
}
