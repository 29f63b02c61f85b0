export { AliyunModule } from './aliyun.module.js'
export { type ProviderAnswer } from './provider-answer.js'
export { Sms, type SmsMessage } from './sms.js'
export { VoiceCalls, type VoiceCall } from './voice-calls.js'
