export { AppConfig, type WechatConfig } from './config.js'
export { ConfigError, readConfig, readEnvironment, type Environment } from './read-config.js'
export { Secrets } from './secrets.js'
