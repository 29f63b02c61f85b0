import { CredentialEntity } from './data/credential.entity.js'
import { LoginFailureEntity } from './data/login-failure.entity.js'
import { MembershipEntity } from './data/membership.entity.js'
import { SessionEntity } from './data/session.entity.js'
import { UserEntity } from './data/user.entity.js'
import { WechatIdentityEntity } from './data/wechat-identity.entity.js'

export type { Post } from './data/membership.entity.js'
export { DEFAULT_SETTINGS, type UserSettings } from './domain/user-settings.js'
export { IdentityLoader, type IdentityRows } from './identity-loader.service.js'
export { IdentityModule } from './identity.module.js'
export { MembershipDirectory, type HeldRole } from './membership-directory.service.js'
export { Passwords } from './passwords.service.js'
export { UserDirectory, type PersonName } from './user-directory.service.js'
export { CredentialEntity, MembershipEntity, UserEntity }

export const IDENTITY_ENTITIES = [
  UserEntity,
  CredentialEntity,
  WechatIdentityEntity,
  SessionEntity,
  LoginFailureEntity,
  MembershipEntity,
]
