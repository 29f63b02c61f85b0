import { answersIn } from './remind-types'

describe('what WeChat says was answered', () => {
  it('is read by the templates’ ids; other fields and words are passed over', () => {
    const result = { errMsg: 'requestSubscribeMessage:ok', a: 'accept', b: 'reject', c: 'maybe', d: 'ban' }
    expect(answersIn(result, ['a', 'b', 'c', 'x'])).toEqual([
      { templateId: 'a', answer: 'accept' },
      { templateId: 'b', answer: 'reject' },
    ])
  })
})
