export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export const CODE_VERSIONS = ['release', 'trial', 'develop'] as const
export type CodeVersion = (typeof CODE_VERSIONS)[number]

export interface WechatConfig {
  readonly appId: string
  readonly secret: string
  /** `https://api.weixin.qq.com` unless told otherwise. */
  readonly baseUrl: string
  /** The version of the mini-program its codes open. */
  readonly codeVersion: CodeVersion
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
}
