import { messagesIn } from '@/i18n'
import { barLength, fullLength, ofWords, valueWords } from './figure-value'

const words = messagesIn('zh-CN').figures

describe('a figure in words', () => {
  it('is a share, times the limit, hours or tickets, and nothing where nothing is counted', () => {
    expect(valueWords(words, { form: 'share' }, 0.8958)).toBe('89.6%')
    expect(valueWords(words, { form: 'share' }, 1)).toBe('100%')
    expect(valueWords(words, { form: 'multiple' }, 1.321)).toBe('1.32 倍')
    expect(valueWords(words, { form: 'hours' }, 17.556)).toBe('17.6 小时')
    expect(valueWords(words, { form: 'count' }, 1234567)).toBe('1,234,567')
    expect(valueWords(words, { form: 'share' }, null)).toBe('暂无')
  })

  it('shows what a share was divided from, and of nothing else', () => {
    expect(ofWords(words, { form: 'share' }, { hit: 1098, of: 1225 })).toBe('1,098 ÷ 1,225')
    expect(ofWords(words, { form: 'hours' }, { hit: 1, of: 1 })).toBeUndefined()
    expect(ofWords(words, { form: 'share' }, { hit: 0, of: 0 })).toBeUndefined()
  })

  it('has a bar of all for what should be high, and of the highest for what should be low', () => {
    expect(barLength(0.5, fullLength({ form: 'share', better: 'high' }, 0.6))).toBe(50)
    expect(barLength(0.05, fullLength({ form: 'share', better: 'low' }, 0.1))).toBe(50)
    expect(barLength(null, 1)).toBe(0)
  })
})
