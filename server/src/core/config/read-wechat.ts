import { ConfigError, text, type Environment } from './environment.js'
import { readTemplates } from './read-wechat-templates.js'
import { CODE_VERSIONS, type CodeVersion, type WechatConfig, type WechatPushConfig } from './wechat-config.js'

const AES_KEY = /^[A-Za-z0-9]{43}$/
const TOKEN = /^[A-Za-z0-9]{3,32}$/

function codeVersion(env: Environment): CodeVersion {
  const value = text(env, 'WECHAT_CODE_VERSION') ?? 'release'
  const version = CODE_VERSIONS.find((each) => each === value)
  if (!version)
    throw new ConfigError('WECHAT_CODE_VERSION', `“${value}” must be one of ${CODE_VERSIONS.join(', ')}`)
  return version
}

function push(env: Environment): WechatPushConfig | undefined {
  const [token, aesKey] = [text(env, 'WECHAT_PUSH_TOKEN'), text(env, 'WECHAT_PUSH_AES_KEY')]
  if (token === undefined && aesKey === undefined) return undefined
  if (token === undefined || !TOKEN.test(token))
    throw new ConfigError(
      'WECHAT_PUSH_TOKEN',
      'must be 3 to 32 letters and digits, given together with WECHAT_PUSH_AES_KEY',
    )
  if (aesKey === undefined || !AES_KEY.test(aesKey))
    throw new ConfigError(
      'WECHAT_PUSH_AES_KEY',
      'must be the 43 letters and digits of EncodingAESKey, given together with WECHAT_PUSH_TOKEN',
    )
  return { token, aesKey }
}

function keys(env: Environment): Pick<WechatConfig, 'appId' | 'secret'> | undefined {
  const [appId, secret] = [text(env, 'WECHAT_APPID'), text(env, 'WECHAT_SECRET')]
  if (appId === undefined && secret === undefined) return undefined
  if (appId === undefined) throw new ConfigError('WECHAT_APPID', 'must be given together with WECHAT_SECRET')
  if (secret === undefined) throw new ConfigError('WECHAT_SECRET', 'must be given together with WECHAT_APPID')
  return { appId, secret }
}

/** The mini-program: nothing without its keys. @throws ConfigError */
export function wechat(env: Environment): WechatConfig | undefined {
  const pair = keys(env)
  if (!pair) return undefined
  const baseUrl = text(env, 'WECHAT_BASE_URL') ?? 'https://api.weixin.qq.com'
  if (!URL.canParse(baseUrl)) throw new ConfigError('WECHAT_BASE_URL', `“${baseUrl}” is not a URL`)
  return {
    ...pair,
    baseUrl: baseUrl.replace(/\/$/, ''),
    codeVersion: codeVersion(env),
    templates: readTemplates(env),
    push: push(env),
  }
}
