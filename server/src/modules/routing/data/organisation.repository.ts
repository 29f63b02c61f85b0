import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import type { OrganisationSort } from '../../category/index.js'
import { OrganisationEntity } from './organisation.entity.js'

@Injectable()
export class OrganisationRepository {
  byId(em: EntityManager, id: string): Promise<OrganisationEntity | null> {
    return em.findOneBy(OrganisationEntity, { id })
  }

  byIds(em: EntityManager, ids: readonly string[]): Promise<OrganisationEntity[]> {
    return ids.length === 0 ? Promise.resolve([]) : em.findBy(OrganisationEntity, { id: In([...ids]) })
  }

  ofCounty(em: EntityManager, countyId: string): Promise<OrganisationEntity[]> {
    return em.find(OrganisationEntity, { where: { countyId }, order: { name: 'ASC', id: 'ASC' } })
  }

  ofSort(em: EntityManager, countyId: string, sort: OrganisationSort): Promise<OrganisationEntity[]> {
    return em.find(OrganisationEntity, { where: { countyId, sort }, order: { id: 'ASC' } })
  }
}
