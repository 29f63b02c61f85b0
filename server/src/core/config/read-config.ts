import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { ConfigError, text, type Environment } from './environment.js'
import { isPlaceholder } from './placeholder.js'
import { aliyun } from './read-aliyun.js'
import { wechat } from './read-wechat.js'
import { LOG_LEVELS, type AppConfig, type LogLevel } from './config.js'

const MIN_SECRET_LENGTH = 32

function wholeNumber(
  env: Environment,
  name: string,
  rule: { fallback: number; min: number; max: number },
): number {
  const value = text(env, name)
  if (value === undefined) return rule.fallback
  const number = Number(value)
  if (!Number.isInteger(number) || number < rule.min || number > rule.max) {
    throw new ConfigError(name, `“${value}” must be a whole number from ${rule.min} to ${rule.max}`)
  }
  return number
}

function flag(env: Environment, name: string, fallback: boolean): boolean {
  const value = text(env, name)?.toLowerCase()
  if (value === undefined) return fallback
  if (['1', 'true', 'yes', 'on'].includes(value)) return true
  if (['0', 'false', 'no', 'off'].includes(value)) return false
  throw new ConfigError(name, `“${value}” must be true or false`)
}

function secret(env: Environment, name: string): string | undefined {
  const value = text(env, name)
  if (value !== undefined && value.length < MIN_SECRET_LENGTH) {
    throw new ConfigError(name, `must have at least ${MIN_SECRET_LENGTH} characters`)
  }
  return value
}

function databaseUrl(env: Environment): string | undefined {
  const value = text(env, 'DATABASE_URL')
  if (value === undefined) return undefined
  if (!/^(mysql|mariadb):\/\/[^/]+\/\w/.test(value) || !URL.canParse(value)) {
    throw new ConfigError('DATABASE_URL', 'must look like mysql://user:password@host:3306/database')
  }
  return value
}

function logLevel(env: Environment): LogLevel {
  const value = text(env, 'LOG_LEVEL') ?? 'info'
  const level = LOG_LEVELS.find((each) => each === value)
  if (!level) throw new ConfigError('LOG_LEVEL', `“${value}” must be one of ${LOG_LEVELS.join(', ')}`)
  return level
}

function publicUrl(env: Environment): string | undefined {
  const value = text(env, 'PUBLIC_URL')
  if (value === undefined) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  const plain = url && ['http:', 'https:'].includes(url.protocol) && url.search === '' && url.hash === ''
  if (!plain) throw new ConfigError('PUBLIC_URL', `“${value}” must be an http(s) address without ? and #`)
  return value.replace(/\/+$/, '')
}

const PROXY_GROUPS = ['loopback', 'linklocal', 'uniquelocal']

function isAddressOrRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const bits = prefix === undefined ? 1 : Number(prefix)
  return isIP(address) > 0 && rest.length === 0 && Number.isInteger(bits) && bits > 0 && bits <= 128
}

function trustedProxies(env: Environment): readonly string[] {
  const given = (text(env, 'TRUSTED_PROXIES') ?? '').split(',').map((each) => each.trim())
  const proxies = given.filter((each) => each !== '')
  const wrong = proxies.find((each) => !PROXY_GROUPS.includes(each) && !isAddressOrRange(each))
  if (wrong !== undefined)
    throw new ConfigError('TRUSTED_PROXIES', `“${wrong}” is no address or range (10.0.0.0/8)`)
  return proxies
}

function webDir(env: Environment): string | undefined {
  const value = text(env, 'WEB_DIR')
  if (value !== undefined) {
    if (!existsSync(join(value, 'index.html')))
      throw new ConfigError('WEB_DIR', `no index.html in “${value}”`)
    return resolve(value)
  }
  const built = resolve(import.meta.dirname, '../../../../miniapp/dist/h5')
  return existsSync(join(built, 'index.html')) ? built : undefined
}

/** G40: production never starts with a secret anybody could know, nor with demo accounts. */
function refuseUnsafeProduction(config: AppConfig): void {
  if (!config.production) return
  if (config.demo) throw new ConfigError('DEMO', 'demo accounts are not allowed in production')
  const secrets = {
    TOKEN_SECRET: config.tokenSecret,
    TIMELINE_KEY: config.timelineKey,
    MEDIA_KEY: config.mediaKey,
  }
  const seen = new Map<string, string>()
  for (const [name, value] of Object.entries(secrets)) {
    if (value === undefined) throw new ConfigError(name, 'is required in production (32 characters or more)')
    if (isPlaceholder(value))
      throw new ConfigError(name, 'is a placeholder; make a random one: openssl rand -base64 48')
    const twin = seen.get(value)
    if (twin !== undefined) throw new ConfigError(name, `must differ from ${twin}`)
    seen.set(value, name)
  }
}

/** Reads and validates the environment. @throws ConfigError naming the wrong variable. */
export function readConfig(env: Environment): AppConfig {
  const url = databaseUrl(env)
  const production = text(env, 'NODE_ENV') === 'production'
  const config: AppConfig = {
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: wholeNumber(env, 'PORT', { fallback: 3000, min: 0, max: 65_535 }),
    dataDir: resolve(text(env, 'DATA_DIR') ?? 'data'),
    databaseUrl: url,
    demo: flag(env, 'DEMO', url === undefined && !production),
    production,
    logLevel: logLevel(env),
    tokenSecret: secret(env, 'TOKEN_SECRET'),
    timelineKey: secret(env, 'TIMELINE_KEY'),
    mediaKey: secret(env, 'MEDIA_KEY'),
    webDir: webDir(env),
    publicUrl: publicUrl(env),
    trustedProxies: trustedProxies(env),
    rateLimitPerMinute: wholeNumber(env, 'RATE_LIMIT_PER_MINUTE', {
      fallback: 12_000,
      min: 10,
      max: 10_000_000,
    }),
    wechat: wechat(env),
    aliyun: aliyun(env),
  }
  refuseUnsafeProduction(config)
  return config
}

/** The configuration of this process. The only look at `process.env` in the server. @throws ConfigError */
export function readEnvironment(): AppConfig {
  return readConfig(process.env)
}
