import type { Role } from '@beegrid/shared'
import { newId } from '../../src/core/ids/index.js'
import {
  NoticeDeliveryEntity,
  NotificationService,
  type Notice,
} from '../../src/modules/notification/index.js'
import { DigestMaker } from '../../src/modules/notification/deliver/digest-maker.js'
import { NoticeCourier } from '../../src/modules/notification/deliver/notice-courier.js'
import { NoticeJobs } from '../../src/modules/notification/deliver/notice-jobs.js'
import { startAliyunStub, type AliyunStub } from '../support/aliyun-stub.js'
import { addAccount, signInAs, type Person } from '../support/people.js'
import { startTestServer, type TestServer } from '../support/test-server.js'
import { PUSH } from '../support/wechat-push.js'
import { startWechatStub, WECHAT_APP, type WechatStub } from '../support/wechat-stub.js'
import { EMPLOYEE, WECHAT_TEMPLATES } from '../support/wechat-templates.js'

export interface Told extends Partial<Notice> {
  readonly key?: string
}

/** A server with both providers at hand, and people they can reach. */
export interface MessageWorld extends TestServer {
  readonly wechat: WechatStub
  readonly aliyun: AliyunStub
  /** Tells somebody something, as a consumer of the outbox does. */
  tell(person: { readonly id: string }, told?: Told): Promise<void>
  /** Sends what is due until nothing is. */
  deliver(): Promise<void>
  digest(): Promise<void>
  /** Somebody who signed in by WeChat: `o` and the name. */
  onWechat(openid: string): Promise<Person>
  /** Staff with a phone, who read messages in a WeChat of theirs if they have one. */
  staff(phone: string, openid?: string, role?: Role): Promise<Person>
  agree(openid: string, template: string, times?: number): Promise<void>
  states(person: { readonly id: string }): Promise<string[]>
}

export function messageEnv(wechat: WechatStub, aliyun: AliyunStub): Record<string, string> {
  return {
    ...aliyun.env,
    ...{ WECHAT_APPID: WECHAT_APP.appId, WECHAT_SECRET: WECHAT_APP.secret, WECHAT_BASE_URL: wechat.baseUrl },
    WECHAT_TEMPLATES: JSON.stringify(WECHAT_TEMPLATES),
    ...{ WECHAT_PUSH_TOKEN: PUSH.token, WECHAT_PUSH_AES_KEY: PUSH.aesKey },
  }
}

export async function startMessageWorld(env: Record<string, string> = {}): Promise<MessageWorld> {
  const [wechat, aliyun] = [await startWechatStub(), await startAliyunStub()]
  const replace = [{ provide: NoticeJobs, by: {} }]
  const server = await startTestServer({ replace, env: { ...messageEnv(wechat, aliyun), ...env } })
  let told = 0
  let codes = 0
  const code = (openid: string): string => `code-of-${openid}#${(codes += 1)}`
  const bound = async (person: Person, openid: string): Promise<void> => {
    await person.api.post('me/notices/wechat', { code: code(openid) }).expect(204)
  }
  return {
    ...{ ...server, wechat, aliyun },
    tell: async ({ id: userId }, { key = String((told += 1)), ...rest } = {}) => {
      const notice = { userId, type: 'ticket.accepted', ticketId: newId(), ticketNumber: 'K7M2Q9A', ...rest }
      await push(server, { ...words(key), ...notice, dedupeKey: key })
      await server.settle()
    },
    deliver: () => server.get(NoticeCourier).deliver(),
    digest: () => server.get(DigestMaker).makeAll(),
    onWechat: async (openid) => {
      const answer = await server.api.post('auth/wechat', { code: code(openid) }).expect(200)
      const { accessToken, user } = answer.body as {
        accessToken: string
        user: { id: string; name: string }
      }
      return { ...user, api: server.as(accessToken) }
    },
    staff: async (phone, openid, role = 'grid_worker') => {
      const person = await signInAs(server, await addAccount(server, { phone, memberships: [{ role }] }))
      if (openid !== undefined) await bound(person, openid)
      return person
    },
    agree: async (openid, template, times = 1) => {
      const agreed = await server.database.write((em) => consent(em, { openid, template, times }))
      if (template === EMPLOYEE.id) wechat.messages.employees.add(openid)
      else wechat.messages.consents.set(`${openid} ${template}`, agreed)
    },
    states: async ({ id: userId }) => {
      const rows = await server.database.read((em) =>
        em.find(NoticeDeliveryEntity, { where: { userId }, order: { createdAt: 'ASC', id: 'ASC' } }),
      )
      return rows.map(({ state }) => state)
    },
    stop: async () => {
      await server.stop()
      await Promise.all([wechat.stop(), aliyun.stop()])
    },
  }
}

/** The server's own count of a consent, as an answer in the mini-program leaves it. */
async function consent(
  em: Parameters<Parameters<TestServer['database']['write']>[0]>[0],
  { openid, template, times }: { openid: string; template: string; times: number },
): Promise<number> {
  await em.query('DELETE FROM wechat_consent WHERE openid = ? AND template_id = ?', [openid, template])
  await em.query(
    'INSERT INTO wechat_consent (openid, template_id, state, remaining, updated_at) VALUES (?, ?, ?, ?, ?)',
    [openid, template, 'accept', times, 0],
  )
  return WECHAT_TEMPLATES.find(({ id }) => id === template)?.consent === 'once' ? times : Infinity
}

async function push(server: TestServer, notice: Notice): Promise<void> {
  const service = server.get(NotificationService)
  const after = await server.database.write((em) => service.notify(em, [notice]))
  after()
}

function words(key: string): Pick<Notice, 'title' | 'body'> {
  return {
    title: { zh: `李蜂已接单，正在赶来 ${key}`, en: `Li accepted and is on the way ${key}` },
    body: {
      zh: `水管破裂，水漫到路上了 · 建华园2号楼附近的路口 ${key}`,
      en: `Burst pipe · near building 2 ${key}`,
    },
  }
}
