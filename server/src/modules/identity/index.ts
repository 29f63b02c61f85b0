import { ActivationEntity } from './data/activation.entity.js'
import { CredentialEntity } from './data/credential.entity.js'
import { InstallationEntity } from './data/installation.entity.js'
import { LoginFailureEntity } from './data/login-failure.entity.js'
import { MembershipEntity } from './data/membership.entity.js'
import { SessionEntity } from './data/session.entity.js'
import { SetupCodeEntity } from './data/setup-code.entity.js'
import { UserEntity } from './data/user.entity.js'
import { WechatContactEntity } from './data/wechat-contact.entity.js'
import { WechatIdentityEntity } from './data/wechat-identity.entity.js'

export { ContactBook, type Contact } from './contact-book.js'
export { placeOf } from './domain/staff-ranks.js'
export { DEFAULT_SETTINGS } from './domain/user-settings.js'
export { IdentityLoader } from './identity-loader.service.js'
export { IdentityModule } from './identity.module.js'
export { MembershipDirectory, type HeldRole } from './membership-directory.service.js'
export { OrganisationNames } from './organisation-names.js'
export { Passwords } from './passwords.service.js'
export { UserDirectory, type PersonName } from './user-directory.service.js'
export type { MembershipDraft } from './staff/staff-draft.js'
export { StaffAccess, type PlacedRole } from './staff/staff-access.js'
export { StaffDirectory, type StaffPerson } from './staff/staff-directory.js'
export { StaffKeeper } from './staff/staff-keeper.js'
export { CredentialEntity, MembershipEntity, UserEntity }

export const IDENTITY_ENTITIES = [
  UserEntity,
  CredentialEntity,
  WechatIdentityEntity,
  WechatContactEntity,
  SessionEntity,
  LoginFailureEntity,
  MembershipEntity,
  ActivationEntity,
  SetupCodeEntity,
  InstallationEntity,
]
