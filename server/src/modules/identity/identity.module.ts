import { Global, Module } from '@nestjs/common'
import { Authenticator } from '../../core/auth/index.js'
import { WechatModule } from '../../integrations/wechat/index.js'
import { AreaModule } from '../area/index.js'
import { AccessTokens } from './access-tokens.service.js'
import { ContactBook } from './contact-book.js'
import { ActivationRepository } from './data/activation.repository.js'
import { CredentialRepository } from './data/credential.repository.js'
import { LoginFailureRepository } from './data/login-failure.repository.js'
import { MembershipRepository } from './data/membership.repository.js'
import { SessionRepository } from './data/session.repository.js'
import { StaffListRepository } from './data/staff-list.repository.js'
import { StaffPlaceRepository } from './data/staff-place.repository.js'
import { SetupRepository } from './data/setup.repository.js'
import { UserRepository } from './data/user.repository.js'
import { WechatContactRepository } from './data/wechat-contact.repository.js'
import { WechatIdentityRepository } from './data/wechat-identity.repository.js'
import { DemoAccountsRefusal } from './demo-accounts-refusal.service.js'
import { DemoSignIn } from './demo-sign-in.service.js'
import { AccountController } from './http/account.controller.js'
import { AuthController } from './http/auth.controller.js'
import { MeController } from './http/me.controller.js'
import { StaffController } from './http/staff.controller.js'
import { IdentityLoader } from './identity-loader.service.js'
import { LoginLockout } from './login-lockout.service.js'
import { MeService } from './me.service.js'
import { MembershipDirectory } from './membership-directory.service.js'
import { OrganisationNames } from './organisation-names.js'
import { NewPasswords } from './new-passwords.service.js'
import { PasswordChanges } from './password-change.service.js'
import { PasswordProof } from './password-proof.service.js'
import { PasswordSignIn } from './password-sign-in.service.js'
import { Passwords } from './passwords.service.js'
import { ResidentRegistration } from './resident-registration.service.js'
import { SessionClosing } from './session-closing.service.js'
import { SessionTokens } from './session-tokens.service.js'
import { SessionService } from './session.service.js'
import { FirstAdmin } from './setup/first-admin.js'
import { SetupCodes } from './setup/setup-codes.js'
import { Activation } from './staff/activation.service.js'
import { ActivationCodes } from './staff/activation-codes.js'
import { MembershipGrants } from './staff/membership-grants.js'
import { MembershipPlaces } from './staff/membership-places.js'
import { StaffAccountOpening } from './staff/staff-account-opening.js'
import { StaffAccounts } from './staff/staff-accounts.js'
import { StaffGrants } from './staff/staff-grants.js'
import { StaffHiring } from './staff/staff-hiring.js'
import { StaffKeeping } from './staff/staff-keeping.js'
import { StaffLog } from './staff/staff-log.js'
import { StaffReader } from './staff/staff-reader.js'
import { StaffRoles } from './staff/staff-roles.js'
import { StaffScopes } from './staff/staff-scopes.js'
import { StaffViewMaker } from './staff/staff-view-maker.js'
import { StaffAccess } from './staff/staff-access.js'
import { StaffDirectory } from './staff/staff-directory.js'
import { StaffKeeper } from './staff/staff-keeper.js'
import { Usernames } from './staff/usernames.js'
import { TokenAuthenticator } from './token-authenticator.service.js'
import { UserDirectory } from './user-directory.service.js'
import { WechatSignIn } from './wechat-sign-in.service.js'

const REPOSITORIES = [
  ActivationRepository,
  CredentialRepository,
  LoginFailureRepository,
  MembershipRepository,
  SessionRepository,
  SetupRepository,
  StaffListRepository,
  StaffPlaceRepository,
  UserRepository,
  WechatContactRepository,
  WechatIdentityRepository,
]

const SIGN_IN = [
  DemoSignIn,
  PasswordSignIn,
  WechatSignIn,
  ResidentRegistration,
  LoginLockout,
  DemoAccountsRefusal,
]

const SESSIONS = [AccessTokens, SessionTokens, SessionService, SessionClosing, MeService]

const STAFF = [
  Activation,
  ActivationCodes,
  FirstAdmin,
  MembershipGrants,
  MembershipPlaces,
  NewPasswords,
  PasswordChanges,
  PasswordProof,
  SetupCodes,
  StaffAccountOpening,
  StaffAccounts,
  StaffGrants,
  StaffHiring,
  StaffKeeping,
  StaffLog,
  StaffReader,
  StaffRoles,
  StaffScopes,
  StaffViewMaker,
  Usernames,
]

const PUBLIC_FACE = [
  ContactBook,
  IdentityLoader,
  MembershipDirectory,
  OrganisationNames,
  Passwords,
  StaffAccess,
  StaffDirectory,
  StaffKeeper,
  UserDirectory,
]

/** Accounts, sign-in, sessions and who holds which role. Global, as the guard of every route asks it who is calling. */
@Global()
@Module({
  imports: [AreaModule, WechatModule],
  controllers: [AuthController, AccountController, MeController, StaffController],
  providers: [
    ...REPOSITORIES,
    ...SIGN_IN,
    ...SESSIONS,
    ...STAFF,
    ...PUBLIC_FACE,
    { provide: Authenticator, useClass: TokenAuthenticator },
  ],
  exports: [Authenticator, ...PUBLIC_FACE],
})
export class IdentityModule {}
