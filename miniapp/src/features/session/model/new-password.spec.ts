import { complaintOf } from './new-password'

describe('a form that sets a password', () => {
  const form = { needed: ['张三', 'A1'], password: '一句长长的话', again: '一句长长的话' }

  it('can be sent when everything is there and both are the same', () => {
    expect(complaintOf(form)).toBeUndefined()
  })

  it('misses what is empty before it compares', () => {
    expect(complaintOf({ ...form, needed: ['张三', ' '], again: '另一句' })).toBe('missing')
    expect(complaintOf({ ...form, again: '' })).toBe('missing')
  })

  it('says when the two differ', () => {
    expect(complaintOf({ ...form, again: '另一句' })).toBe('notSame')
  })
})
