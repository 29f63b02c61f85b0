export { AliyunModule } from './aliyun.module.js'
export { type ProviderAnswer } from './provider-answer.js'
export { Sms, SMS_PARAM_LENGTH, SMS_TEMPLATES, type SmsMessage, type SmsTemplate } from './sms.js'
export { VoiceCalls, type VoiceCall } from './voice-calls.js'
