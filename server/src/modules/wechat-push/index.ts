export { WechatPushEntity } from './data/wechat-push.entity.js'
export { WechatPushModule } from './wechat-push.module.js'
