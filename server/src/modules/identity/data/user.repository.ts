import { Injectable } from '@nestjs/common'
import { In, type EntityManager } from 'typeorm'
import { insertRows } from '../../../core/database/index.js'
import type { UserSettings } from '../domain/user-settings.js'
import { UserEntity } from './user.entity.js'

@Injectable()
export class UserRepository {
  find(em: EntityManager, userId: string): Promise<UserEntity | null> {
    return em.findOneBy(UserEntity, { id: userId })
  }

  findMany(em: EntityManager, userIds: readonly string[]): Promise<UserEntity[]> {
    return em.findBy(UserEntity, { id: In([...userIds]) })
  }

  insert(em: EntityManager, users: readonly UserEntity[]): Promise<void> {
    return insertRows(em, UserEntity, users)
  }

  async saveSettings(em: EntityManager, userId: string, settings: UserSettings): Promise<void> {
    await em.update(UserEntity, { id: userId }, { settings })
  }

  async saveStatus(em: EntityManager, userId: string, status: UserEntity['status']): Promise<void> {
    await em.update(UserEntity, { id: userId }, { status })
  }

  async saveContact(
    em: EntityManager,
    userId: string,
    contact: Partial<Pick<UserEntity, 'name' | 'phone'>>,
  ): Promise<void> {
    if (Object.keys(contact).length > 0) await em.update(UserEntity, { id: userId }, contact)
  }

  countDemo(em: EntityManager): Promise<number> {
    return em.countBy(UserEntity, { demo: true })
  }
}
