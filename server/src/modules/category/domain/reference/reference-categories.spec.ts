import { suggestCategories } from '@beegrid/shared'
import { REFERENCE_CATEGORIES } from './reference-categories.js'

const groups = REFERENCE_CATEGORIES.filter(({ parentId }) => parentId === null)
const children = REFERENCE_CATEGORIES.filter(({ parentId }) => parentId !== null)
const meaning = (text: string): string | undefined => {
  const [best] = suggestCategories(text, children)
  return children.find(({ id }) => id === best?.id)?.code
}

describe('the categories a county starts with', () => {
  it('are two levels with unique ids and codes, a child’s code beginning with its group’s', () => {
    expect(new Set(REFERENCE_CATEGORIES.map(({ id }) => id)).size).toBe(REFERENCE_CATEGORIES.length)
    expect(new Set(REFERENCE_CATEGORIES.map(({ code }) => code)).size).toBe(REFERENCE_CATEGORIES.length)
    for (const { code, parentId } of children) {
      expect(groups.find(({ id }) => id === parentId)?.code).toBe(code.slice(0, -2))
    }
  })

  it('each have a condition with a limit, a name in both languages and words to be known by', () => {
    for (const category of children) {
      expect(category.conditions.length).toBeGreaterThan(0)
      expect(category.conditions.every(({ limit }) => limit.value > 0)).toBe(true)
      expect(category.nameEn).toMatch(/^[A-Z]/)
      expect(category.keywords.every((word) => word !== '')).toBe(true)
    }
  })

  it('have a burst water pipe come to the grid worker: stop the water within one urgent hour, accept within 15 minutes', () => {
    expect(children.find(({ code }) => code === '0501')).toMatchObject({
      name: '供水管道破裂',
      acceptMinutes: 15,
      direct: false,
      organisationSort: 'water',
      conditions: [
        { openWhen: '溢水', closeWhen: '止水', limit: { value: 1, unit: 'urgent_hour' } },
        { limit: { value: 5, unit: 'natural_day' } },
      ],
    })
  })

  it.each([
    ['水管破裂，楼道地上都是水', '0501'],
    ['建华园2号楼门口水管爆了，水漫一地', '0501'],
    ['楼道里有煤气味', '0502'],
    ['下水道堵了，污水冒出来', '0503'],
    ['路面塌陷一个大坑', '0505'],
    ['路上积水过不去', '0506'],
    ['电线垂下来了', '0508'],
    ['三楼着火了', '0510'],
    ['有人摔倒流血', '0511'],
    ['电梯里有人被困', '0511'],
    ['垃圾成堆没人收', '0102'],
    ['井盖没了', 'C0101'],
    ['路灯不亮', 'C0104'],
    ['消防通道被堵', '0404'],
    ['有人从窗户拉线充电', '9998'],
    ['电瓶车推进楼道充电', '9997'],
    ['电梯坏了', '9996'],
    ['屋顶漏雨', '9994'],
    ['独居老人几天没见，敲门没人应', '9992'],
    ['狗不牵绳', '0107'],
    ['a pipe has burst', '0501'],
    ['smell of gas', '0502'],
  ])('are known from the words “%s”', (text, code) => {
    expect(meaning(text)).toBe(code)
  })
})
