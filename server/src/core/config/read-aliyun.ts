import type { AliyunConfig } from './config.js'
import { ConfigError, text, type Environment } from './environment.js'

function baseUrl(env: Environment, name: string, usual: string): string {
  const value = text(env, name) ?? usual
  if (!URL.canParse(value)) throw new ConfigError(name, `“${value}” is not a URL`)
  return value.replace(/\/$/, '')
}

function keys(env: Environment): Pick<AliyunConfig, 'keyId' | 'keySecret'> | undefined {
  const [keyId, keySecret] = [text(env, 'ALIYUN_ACCESS_KEY_ID'), text(env, 'ALIYUN_ACCESS_KEY_SECRET')]
  if (keyId === undefined && keySecret === undefined) return undefined
  const together = 'must be given together with'
  if (keyId === undefined)
    throw new ConfigError('ALIYUN_ACCESS_KEY_ID', `${together} ALIYUN_ACCESS_KEY_SECRET`)
  if (keySecret === undefined)
    throw new ConfigError('ALIYUN_ACCESS_KEY_SECRET', `${together} ALIYUN_ACCESS_KEY_ID`)
  return { keyId, keySecret }
}

function sms(env: Environment): AliyunConfig['sms'] {
  const signName = text(env, 'ALIYUN_SMS_SIGN_NAME')
  const templates = {
    notice: text(env, 'ALIYUN_SMS_TEMPLATE_NOTICE'),
    answerLink: text(env, 'ALIYUN_SMS_TEMPLATE_ANSWER_LINK'),
  }
  const named = Object.values(templates).some((each) => each !== undefined)
  if (signName === undefined && !named) return undefined
  if (signName === undefined)
    throw new ConfigError('ALIYUN_SMS_SIGN_NAME', 'is needed for the templates given')
  return {
    signName,
    templates,
    baseUrl: baseUrl(env, 'ALIYUN_SMS_BASE_URL', 'https://dysmsapi.aliyuncs.com'),
  }
}

function voice(env: Environment): AliyunConfig['voice'] {
  const template = text(env, 'ALIYUN_VOICE_TEMPLATE')
  if (template === undefined) return undefined
  const showNumber = text(env, 'ALIYUN_VOICE_SHOW_NUMBER')
  return {
    template,
    showNumber,
    baseUrl: baseUrl(env, 'ALIYUN_VOICE_BASE_URL', 'https://dyvmsapi.aliyuncs.com'),
  }
}

/** Text messages and voice calls: nothing without keys. @throws ConfigError */
export function aliyun(env: Environment): AliyunConfig | undefined {
  const pair = keys(env)
  return pair && { ...pair, sms: sms(env), voice: voice(env) }
}
