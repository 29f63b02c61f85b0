import type { WechatConfig } from './wechat-config.js'

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Text messages and voice calls of Alibaba Cloud (阿里云 短信服务、语音服务). */
export interface AliyunConfig {
  readonly keyId: string
  readonly keySecret: string
  readonly sms:
    | {
        readonly baseUrl: string
        /** The approved signature that stands before each message. */
        readonly signName: string
        /** Codes of approved templates, such as `SMS_123456789`. */
        readonly templates: { readonly notice: string | undefined; readonly answerLink: string | undefined }
      }
    | undefined
  readonly voice:
    | {
        readonly baseUrl: string
        /** Code of the approved text, such as `TTS_123456789`. */
        readonly template: string
        /** The number people see; absent for a number of the provider's public pool. */
        readonly showNumber: string | undefined
      }
    | undefined
}

/** Everything the environment may say, read and validated once. See docs/operations.md for each variable. */
export abstract class AppConfig {
  abstract readonly host: string
  abstract readonly port: number
  /** Folder of the embedded default: SQLite file, media, keys outside the database. */
  abstract readonly dataDir: string
  abstract readonly databaseUrl: string | undefined
  abstract readonly demo: boolean
  abstract readonly production: boolean
  abstract readonly logLevel: LogLevel
  /** Signs access tokens; made once and kept in `dataDir` when not given. */
  abstract readonly tokenSecret: string | undefined
  /** Chains the timeline; kept outside the database on purpose. */
  abstract readonly timelineKey: string | undefined
  /** Signs short-lived photo links. */
  abstract readonly mediaKey: string | undefined
  /** Folder of the built h5 mini-program, served at `/`; absent to serve the API alone. */
  abstract readonly webDir: string | undefined
  /** Where people reach the h5 site, such as `https://grid.example.gov.cn`; codes on walls carry it. Absent: the host asked. */
  abstract readonly publicUrl: string | undefined
  /** Proxies whose X-Forwarded-For is believed (G39). */
  abstract readonly trustedProxies: readonly string[]
  /** Requests one address may make in a minute. */
  abstract readonly rateLimitPerMinute: number
  abstract readonly wechat: WechatConfig | undefined
  abstract readonly aliyun: AliyunConfig | undefined
}
