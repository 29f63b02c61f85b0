export { HttpWechatLogin } from './http-wechat-login.js'
export { WechatLogin, type WechatAccount } from './wechat-login.js'
