import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError, type Environment } from './environment.js'
import { readConfig } from './read-config.js'

const SECRETS = {
  TOKEN_SECRET: 'k3J9-wq8Zp0L_vNf7RtYb2XcM5hGdEsA',
  TIMELINE_KEY: 'Qm4Xy7Kd2-Vt9Lp3_Wz6Bn8Rf1Hs5Jg0c',
  MEDIA_KEY: 'u7Tq0Zc5Ox_Nd3Ge8Ya1Li6-Pw9Kr2Fb4v',
}
const WECHAT = { WECHAT_APPID: 'wx0123', WECHAT_SECRET: 'abc' }
const template = (wrong: object): string =>
  JSON.stringify([
    { id: 'Pg3nVb8sQ1wLr5Tz', about: 'work', consent: 'once', fields: { thing1: 'title' }, ...wrong },
  ])
const ALIYUN = { ALIYUN_ACCESS_KEY_ID: 'LTAI0123', ALIYUN_ACCESS_KEY_SECRET: 'abc' }
const PRODUCTION = { NODE_ENV: 'production', DATABASE_URL: 'mysql://u:p@db:3306/beegrid', ...SECRETS }

function complaint(env: Environment): string {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return 'no complaint'
}

describe('the environment', () => {
  it('may be empty: an embedded demo on 127.0.0.1:3000', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, demo: true, production: false })
    expect(config.databaseUrl).toBeUndefined()
    expect(config.wechat).toBeUndefined()
  })

  it('takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, demo: true })
  })

  it('switches the demo off where there is a real database, or production', () => {
    expect(readConfig({ DATABASE_URL: 'mysql://u:p@db/beegrid' }).demo).toBe(false)
    expect(readConfig({ NODE_ENV: 'production', ...SECRETS }).demo).toBe(false)
    expect(readConfig({ DATABASE_URL: 'mysql://u:p@db/beegrid', DEMO: 'on' }).demo).toBe(true)
  })

  it('believes the proxies it is told of, and none by default', () => {
    expect(readConfig({}).trustedProxies).toEqual([])
    const given = ' 10.0.0.0/8, ::1 ,loopback,'
    expect(readConfig({ TRUSTED_PROXIES: given }).trustedProxies).toEqual(['10.0.0.0/8', '::1', 'loopback'])
  })

  it('serves a site only from a folder that holds one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beegrid-site-'))
    expect(complaint({ WEB_DIR: folder })).toMatch(/WEB_DIR/)
    writeFileSync(join(folder, 'index.html'), '<!doctype html>')
    expect(readConfig({ WEB_DIR: folder }).webDir).toBe(folder)
    rmSync(folder, { recursive: true })
  })

  it.each<[string, Environment]>([
    ['PORT', { PORT: '80a' }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: '3000.5' }],
    ['DEMO', { DEMO: 'maybe' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgres://u:p@db/beegrid' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://' }],
    ['RATE_LIMIT_PER_MINUTE', { RATE_LIMIT_PER_MINUTE: '9' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.1,proxy' }],
    ['TRUSTED_PROXIES', { TRUSTED_PROXIES: '10.0.0.0/129' }],
    ['TOKEN_SECRET', { TOKEN_SECRET: 'short' }],
    ['WECHAT_SECRET', { WECHAT_APPID: 'wx0123' }],
    ['WECHAT_APPID', { WECHAT_SECRET: 'abc' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'grid.example.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'ftp://grid.example.cn' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://grid.example.cn/#/home' }],
    ['WECHAT_CODE_VERSION', { WECHAT_APPID: 'wx0123', WECHAT_SECRET: 'abc', WECHAT_CODE_VERSION: 'beta' }],
    ['WECHAT_BASE_URL', { WECHAT_APPID: 'wx0123', WECHAT_SECRET: 'abc', WECHAT_BASE_URL: 'api' }],
    ['WECHAT_PUSH_TOKEN', { ...WECHAT, WECHAT_PUSH_AES_KEY: 'a'.repeat(43) }],
    ['WECHAT_PUSH_AES_KEY', { ...WECHAT, WECHAT_PUSH_TOKEN: 'AAAAA', WECHAT_PUSH_AES_KEY: 'short' }],
    ['WECHAT_TEMPLATES', { ...WECHAT, WECHAT_TEMPLATES: 'thing1' }],
    ['WECHAT_TEMPLATES', { ...WECHAT, WECHAT_TEMPLATES: '{}' }],
    ['WECHAT_TEMPLATES', { ...WECHAT, WECHAT_TEMPLATES: template({ about: 'news' }) }],
    ['WECHAT_TEMPLATES', { ...WECHAT, WECHAT_TEMPLATES: template({ fields: { thing1: 'words' } }) }],
    ['WECHAT_TEMPLATES', { ...WECHAT, WECHAT_TEMPLATES: template({ fields: { subject1: 'title' } }) }],
    ['WECHAT_TEMPLATES', { ...WECHAT, WECHAT_TEMPLATES: template({ fields: {} }) }],
    ['ALIYUN_ACCESS_KEY_ID', { ALIYUN_ACCESS_KEY_SECRET: 'abc' }],
    ['ALIYUN_ACCESS_KEY_SECRET', { ALIYUN_ACCESS_KEY_ID: 'LTAI0123' }],
    ['ALIYUN_SMS_SIGN_NAME', { ...ALIYUN, ALIYUN_SMS_TEMPLATE_NOTICE: 'SMS_1' }],
    ['ALIYUN_SMS_BASE_URL', { ...ALIYUN, ALIYUN_SMS_SIGN_NAME: '先蜂网格', ALIYUN_SMS_BASE_URL: 'sms' }],
    ['ALIYUN_VOICE_BASE_URL', { ...ALIYUN, ALIYUN_VOICE_TEMPLATE: 'TTS_1', ALIYUN_VOICE_BASE_URL: 'x' }],
  ])('a wrong %s is named, whatever else is right: %j', (name, env) => {
    expect(complaint(env)).toContain(`${name} `)
    expect(complaint(env)).toContain(`environment variable ${name}:`)
  })

  it('never repeats a secret or a database password in the complaint', () => {
    expect(complaint({ TOKEN_SECRET: 'tooshort' })).not.toContain('tooshort')
    expect(complaint({ DATABASE_URL: 'postgres://u:hunter2@db/x' })).not.toContain('hunter2')
  })
})

describe('G40 production does not start with what anybody could know', () => {
  it('starts with secrets of its own', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ production: true, demo: false })
  })

  it('refuses demo accounts, and says so', () => {
    expect(complaint({ ...PRODUCTION, DEMO: 'true' })).toMatch(/DEMO.*production/)
  })

  it.each(Object.keys(SECRETS))('refuses to make up %s', (name) => {
    expect(complaint({ ...PRODUCTION, [name]: undefined })).toContain(name)
  })

  it.each([
    'change-me-change-me-change-me-change-me',
    'your-secret-here-your-secret-here-0123',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '12345678901234567890123456789012',
    'example-token-secret-for-beegrid-0001',
  ])('refuses the placeholder %s', (secret) => {
    expect(complaint({ ...PRODUCTION, TOKEN_SECRET: secret })).toMatch(/TOKEN_SECRET.*placeholder/)
  })

  it('refuses one secret for two purposes', () => {
    expect(complaint({ ...PRODUCTION, MEDIA_KEY: SECRETS.TIMELINE_KEY })).toMatch(/MEDIA_KEY.*TIMELINE_KEY/)
  })
})
