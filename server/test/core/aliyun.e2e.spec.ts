import { Logger } from '@nestjs/common'
import { readConfig } from '../../src/core/config/index.js'
import { AliyunClient } from '../../src/integrations/aliyun/aliyun-client.js'
import { AliyunSms } from '../../src/integrations/aliyun/aliyun-sms.js'
import { AliyunVoiceCalls } from '../../src/integrations/aliyun/aliyun-voice-calls.js'
import type { SmsMessage, VoiceCall } from '../../src/integrations/aliyun/index.js'
import { startAliyunStub, type AliyunStub, type AliyunTrouble } from '../support/aliyun-stub.js'
import { ManualClock } from '../support/manual-clock.js'

const MESSAGE: SmsMessage = {
  phone: '13812345678',
  template: 'notice',
  params: { title: '井盖缺失 · 交通路 (东)', number: 'K7Q4-M2XP' },
  outId: '0199a1b2-0000-7000-8000-000000000001',
}
const CALL: VoiceCall = {
  phone: '13812345678',
  params: { title: '燃气泄漏', words: '已超时' },
  outId: 'r-0199a1b2c3d4',
}

beforeAll(() => {
  Logger.overrideLogger(false)
})

describe('text messages and calls, by the provider’s protocol', () => {
  let stub: AliyunStub
  let sms: AliyunSms
  let voice: AliyunVoiceCalls

  beforeEach(async () => {
    stub = await startAliyunStub()
    ;[sms, voice] = portsOf(stub.env)
  })

  afterEach(() => stub.stop())

  it('a message arrives with its words, under its own number; one too long is cut', async () => {
    const answer = await sms.send({ ...MESSAGE, params: { title: '长'.repeat(40), number: 'K7Q4' } })
    expect(answer).toMatchObject({ outcome: 'sent', id: expect.stringMatching(/\^0$/) as string })
    expect(stub.messages).toMatchObject([{ phone: MESSAGE.phone, outId: MESSAGE.outId }])
    expect(stub.messages[0]?.params['title']).toBe(`${'长'.repeat(34)}…`)
  })

  it('a phone rings and a voice reads', async () => {
    expect(await voice.call(CALL)).toMatchObject({ outcome: 'sent' })
    expect(stub.calls).toMatchObject([{ phone: CALL.phone, params: CALL.params }])
  })

  it('whether somebody picked up is told once the call is over', async () => {
    const sent = await voice.call(CALL)
    const callId = sent.outcome === 'sent' ? sent.id : ''
    const ask = (): Promise<string> => voice.outcome(callId, 1_795_000_000_000)
    expect(await ask()).toBe('untold')
    stub.spoken.set(CALL.phone, 0)
    expect(await ask()).toBe('noAnswer')
    stub.spoken.set(CALL.phone, 14)
    expect(await ask()).toBe('answered')
    stub.trouble.push('isp.SYSTEM_ERROR', 'cut off', 'html')
    expect([await ask(), await ask(), await ask()]).toEqual(['untold', 'untold', 'untold'])
    expect(await voice.outcome('1161234567999^1', 1_795_000_000_000)).toBe('untold')
  })

  it.each<[AliyunTrouble, object]>([
    ['isv.BUSINESS_LIMIT_CONTROL', { outcome: 'later', afterMs: 60_000 }],
    ['isv.BUSINESS_LIMIT_CONTROL day', { outcome: 'later', afterMs: 24 * 3_600_000 }],
    ['Throttling.User', { outcome: 'later', afterMs: 60_000 }],
    ['isp.SYSTEM_ERROR', { outcome: 'later', afterMs: 60_000 }],
    ['isv.SMS_TEMPLATE_ILLEGAL', { outcome: 'later', afterMs: 600_000 }],
    ['InternalError', { outcome: 'unclear' }],
    ['cut off', { outcome: 'unclear' }],
    ['html', { outcome: 'unclear' }],
  ])('%s is told as what to do next', async (trouble, told) => {
    stub.trouble.push(trouble)
    expect(await sms.send(MESSAGE)).toMatchObject(told)
  })

  it('a number that is none is never tried again', async () => {
    const [wrong, call] = [
      await sms.send({ ...MESSAGE, phone: '12345' }),
      await voice.call({ ...CALL, phone: '1' }),
    ]
    expect([wrong, call]).toMatchObject([{ outcome: 'refused' }, { outcome: 'refused' }])
  })

  it('after a broken line the message is found again, or is known not to have gone', async () => {
    stub.trouble.push('cut off after')
    expect(await sms.send(MESSAGE)).toMatchObject({ outcome: 'unclear' })
    expect(await sms.find(MESSAGE, Date.now())).toMatchObject({ outcome: 'sent' })
    expect(await sms.find({ ...MESSAGE, outId: 'another' }, Date.now())).toEqual({
      outcome: 'refused',
      code: 'NOT_FOUND',
    })
  })

  it('a wrong key is the operator’s to mend; nobody at the door is a matter of time; without keys nothing is offered', async () => {
    const [wrongKey] = portsOf({ ...stub.env, ALIYUN_ACCESS_KEY_SECRET: 'another-one' })
    expect(await wrongKey.send(MESSAGE)).toMatchObject({ code: 'SignatureDoesNotMatch', afterMs: 600_000 })
    const [nobody] = portsOf({ ...stub.env, ALIYUN_SMS_BASE_URL: 'http://127.0.0.1:1024' })
    expect(await nobody.send(MESSAGE)).toMatchObject({
      outcome: expect.stringMatching(/later|unclear/) as string,
    })
    const [none, silent] = portsOf({})
    expect([none.offers('notice'), silent.available]).toEqual([false, false])
    expect(sms.offers('answerLink')).toBe(true)
  })
})

function portsOf(env: Readonly<Record<string, string>>): [AliyunSms, AliyunVoiceCalls] {
  const config = readConfig(env)
  const client = new AliyunClient(new ManualClock())
  return [new AliyunSms(config, client), new AliyunVoiceCalls(config, client)]
}
