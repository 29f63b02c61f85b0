import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { startTestServer } from '../support/test-server.js'

/** Far below the keep-alive of a line, over a minute. */
const SOON_MS = 10_000

it('G55 a request under way when the server stops is answered, and its line does not hold up the stop', async () => {
  const server = await startTestServer()
  server.database.ping = () => sleep(300)
  const agent = new Agent({ keepAlive: true })
  const answered = new Promise<number | undefined>((resolve, reject) => {
    const asked = request(`${server.url}/readyz`, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
    asked.on('error', reject).end()
  })
  await sleep(100)
  const stopped = server.stop().then(() => 'stopped')
  expect(await answered).toBe(200)
  expect(await Promise.race([stopped, sleep(SOON_MS, 'still there', { ref: false })])).toBe('stopped')
  agent.destroy()
})
