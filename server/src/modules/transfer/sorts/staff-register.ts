import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Actor } from '../../../core/auth/index.js'
import { MAX_PAGE_SIZE } from '../../../core/http/index.js'
import { StaffAccess, StaffDirectory, type StaffPerson } from '../../identity/index.js'
import { OrganisationDirectory, type OrganisationEntity } from '../../routing/index.js'
import type { AreaNet } from './area-net.js'

/** Everybody on the register of an area, and the organisations they may belong to. */
@Injectable()
export class StaffRegister {
  constructor(
    private readonly access: StaffAccess,
    private readonly directory: StaffDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** In the order of names. @throws AppError FORBIDDEN, AREA_NOT_FOUND */
  async people(em: EntityManager, actor: Actor, areaId: string | null): Promise<readonly StaffPerson[]> {
    const scope = this.access.scopeOf(actor, areaId ?? undefined)
    const found: StaffPerson[] = []
    let cursor: string | undefined
    do {
      const page = await this.directory.search(em, scope, {
        limit: MAX_PAGE_SIZE,
        ...(cursor !== undefined && { cursor }),
      })
      found.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    return found
  }

  /** Of the counties a scope lies in. */
  async organisationsAt(
    em: EntityManager,
    net: AreaNet,
    areaId: string | null,
  ): Promise<readonly OrganisationEntity[]> {
    const counties =
      areaId === null ? net.records.filter(({ level }) => level === 'county') : net.lineOf(areaId).slice(-1)
    const found: OrganisationEntity[] = []
    for (const { id } of counties) found.push(...(await this.organisations.ofCounty(em, id)))
    return found
  }
}
