import { Module } from '@nestjs/common'
import { AliyunClient } from './aliyun-client.js'
import { AliyunSms } from './aliyun-sms.js'
import { AliyunVoiceCalls } from './aliyun-voice-calls.js'
import { Sms } from './sms.js'
import { VoiceCalls } from './voice-calls.js'

/** Text messages and voice calls, where their keys are set. */
@Module({
  providers: [
    AliyunClient,
    { provide: Sms, useClass: AliyunSms },
    { provide: VoiceCalls, useClass: AliyunVoiceCalls },
  ],
  exports: [Sms, VoiceCalls],
})
export class AliyunModule {}
