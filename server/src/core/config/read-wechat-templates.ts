import { ConfigError, text, type Environment } from './environment.js'
import {
  TEMPLATE_CONSENTS,
  TEMPLATE_SOURCES,
  TEMPLATE_SUBJECTS,
  type TemplateSource,
  type WechatTemplate,
} from './wechat-config.js'

const NAME = 'WECHAT_TEMPLATES'
const TEMPLATE_ID = /^[\w-]{16,64}$/
/** The kinds of fields WeChat has (subscribe message, 参数值内容限制). */
const FIELD =
  /^(thing|number|letter|symbol|character_string|time|date|amount|phone_number|car_number|name|phrase|enum)\d{1,3}$/

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function chosen<T extends string>(choices: readonly T[], value: unknown, where: string): T {
  const found = choices.find((each) => each === value)
  if (found === undefined) throw new ConfigError(NAME, `${where} must be one of ${choices.join(', ')}`)
  return found
}

function fieldsOf(value: unknown, where: string): Readonly<Record<string, TemplateSource>> {
  if (!isFields(value) || Object.keys(value).length === 0)
    throw new ConfigError(NAME, `${where} must name the template's fields, such as {"thing1":"title"}`)
  const wrong = Object.keys(value).find((key) => !FIELD.test(key))
  if (wrong !== undefined) throw new ConfigError(NAME, `${where}: “${wrong}” is no field of WeChat's`)
  const pairs = Object.entries(value).map(
    ([key, source]) => [key, chosen(TEMPLATE_SOURCES, source, `${where}.${key}`)] as const,
  )
  return Object.fromEntries(pairs)
}

function templateOf(value: unknown, index: number): WechatTemplate {
  const where = `[${index}]`
  if (!isFields(value)) throw new ConfigError(NAME, `${where} must be an object`)
  const { id, about, consent, fields } = value
  if (typeof id !== 'string' || !TEMPLATE_ID.test(id))
    throw new ConfigError(NAME, `${where}.id must be the id of a template`)
  return {
    id,
    about: chosen(TEMPLATE_SUBJECTS, about, `${where}.about`),
    consent: chosen(TEMPLATE_CONSENTS, consent, `${where}.consent`),
    fields: fieldsOf(fields, `${where}.fields`),
  }
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given)
  } catch {
    throw new ConfigError(NAME, 'must be JSON: a list of {"id","about","consent","fields"}')
  }
}

/** The templates of the account. @throws ConfigError naming what is wrong in which of them */
export function readTemplates(env: Environment): readonly WechatTemplate[] {
  const given = text(env, NAME)
  if (given === undefined) return []
  const list = parsed(given)
  if (!Array.isArray(list)) throw new ConfigError(NAME, 'must be a list')
  const templates = list.map((each: unknown, index) => templateOf(each, index))
  const ids = templates.map(({ id }) => id)
  if (new Set(ids).size !== ids.length) throw new ConfigError(NAME, 'names a template twice')
  return templates
}
