import { CategoryRepository } from '../../src/modules/category/data/category.repository.js'
import { REFERENCE_CATEGORIES } from '../../src/modules/category/domain/reference/reference-categories.js'
import type { CategoryListView, SuggestionListView } from '../../src/modules/category/http/category.dto.js'
import { answerOf } from '../support/answer.js'
import { addPerson, type Person } from '../support/people.js'
import { startTestServer, type TestServer } from '../support/test-server.js'

describe('categories', () => {
  let server: TestServer
  let rider: Person

  beforeAll(async () => {
    server = await startTestServer()
    rider = await addPerson(server, { memberships: [{ role: 'resident' }] })
  })

  afterAll(() => server.stop())

  it('are there without any demo world: two levels with conditions, limits and the advice that saves lives', async () => {
    const { status, body } = await answerOf<CategoryListView>(rider.api.get('categories'))
    expect(status).toBe(200)
    const emergencies = body.items.find(({ code }) => code === '05')
    const byCode = (code: string): unknown => emergencies?.children.find((each) => each.code === code)
    expect(byCode('0501')).toMatchObject({
      name: '供水管道破裂',
      nameEn: 'Burst water pipe',
      danger: null,
      conditions: [{ openWhen: '溢水', closeWhen: '止水', limit: { value: 1, unit: 'urgent_hour' } }, {}],
      children: [],
    })
    expect(byCode('0502')).toMatchObject({ danger: { danger: 'gas', phone: '119' } })
    expect(byCode('0508')).toMatchObject({ danger: { danger: 'falling_wire' } })
    expect(body.items.flatMap(({ children }) => children).length).toBeGreaterThan(50)
  })

  it('are suggested from words', async () => {
    const { body } = await answerOf<SuggestionListView>(
      rider.api.get(`categories/suggest?text=${encodeURIComponent('2 号楼水管爆了')}`),
    )
    expect(body.items[0]).toMatchObject({ code: '0501', name: '供水管道破裂' })
    expect((await rider.api.get('categories/suggest')).status).toBe(400)
    expect((await rider.api.get(`categories/suggest?text=${'a'.repeat(501)}`)).status).toBe(400)
  })

  it('stay as the county has made them when the server starts again', async () => {
    const repository = server.get(CategoryRepository)
    const [first] = REFERENCE_CATEGORIES
    if (!first) throw new Error('no categories')
    await server.database.write((em) => repository.addMissing(em, [{ ...first, name: '改过的名字' }]))
    const all = await server.database.read((em) => repository.all(em))
    expect(all).toEqual(REFERENCE_CATEGORIES)
  })
})
