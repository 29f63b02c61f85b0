export const CODE_VERSIONS = ['release', 'trial', 'develop'] as const
export type CodeVersion = (typeof CODE_VERSIONS)[number]

/** What a message of WeChat speaks of: one's own report, one's work, or all that waited. */
export const TEMPLATE_SUBJECTS = ['progress', 'work', 'digest'] as const
export type TemplateSubject = (typeof TEMPLATE_SUBJECTS)[number]

/**
 * How a person agrees: `once` for one message each time, `long` for good (政务民生 and a few other trades), `employee` by the
 * relation of work 用工关系, shown in 小程序助手.
 */
export const TEMPLATE_CONSENTS = ['once', 'long', 'employee'] as const
export type TemplateConsent = (typeof TEMPLATE_CONSENTS)[number]

export const TEMPLATE_SOURCES = ['title', 'body', 'time', 'number', 'count'] as const
export type TemplateSource = (typeof TEMPLATE_SOURCES)[number]

/** A template of the mini-program's account: which of its fields shows what. */
export interface WechatTemplate {
  readonly id: string
  readonly about: TemplateSubject
  readonly consent: TemplateConsent
  /** By WeChat's name of the field, its type and a number, such as `thing1`. */
  readonly fields: Readonly<Record<string, TemplateSource>>
}

/** Pushes from WeChat, in its secure mode: the body is encrypted, so that nobody else can write one. */
export interface WechatPushConfig {
  readonly token: string
  /** EncodingAESKey: 43 letters and digits. */
  readonly aesKey: string
}

export interface WechatConfig {
  readonly appId: string
  readonly secret: string
  /** `https://api.weixin.qq.com` unless told otherwise. */
  readonly baseUrl: string
  /** The version of the mini-program its codes and messages open. */
  readonly codeVersion: CodeVersion
  readonly templates: readonly WechatTemplate[]
  readonly push: WechatPushConfig | undefined
}
