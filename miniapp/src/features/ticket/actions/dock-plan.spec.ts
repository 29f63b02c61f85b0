import { allow, party } from '../../../../test/doubles/ticket'
import { zhCn } from '@/i18n/zh-cn'
import { bodyOf, formOf, isComplete, togglePhrase, type FormValues } from './action-forms'
import { dockPlan } from './dock-plan'

const verdict = { passed: '解决了', failed: '没解决', notMine: '不归我管' }
const me = party({ isMe: true })

describe('the dock', () => {
  it('offers the worker to accept, with 不归我管 one tap away beside it', () => {
    const plan = dockPlan(
      { allowedActions: [allow('decline', 'reason'), allow('accept')], assignments: [me] },
      verdict,
    )
    expect(plan.primary).toMatchObject({ action: 'accept', mine: true })
    expect(plan.second).toEqual({ action: 'decline', label: '不归我管', mine: false })
    expect(plan.more).toEqual([])
  })

  it('puts arriving first and submitting beside it', () => {
    const allowedActions = [
      allow('arrive', 'positionOrReason'),
      allow('resolve', 'note'),
      allow('comment', 'note'),
    ]
    const plan = dockPlan({ allowedActions, assignments: [me] }, verdict)
    expect([plan.primary?.action, plan.second?.action]).toEqual(['arrive', 'resolve'])
  })

  it('is quiet for those whose turn it is not, though they might act', () => {
    const allowedActions = [allow('resolve', 'note'), allow('transfer', 'owner'), allow('comment', 'note')]
    const plan = dockPlan({ allowedActions, assignments: [party()] }, verdict)
    expect(plan.primary).toMatchObject({ action: 'comment', mine: false })
    expect(plan.more.map(({ action }) => action)).toEqual(['resolve', 'transfer'])
  })

  it('asks the reporter 解决了 or 没解决, one action with two answers', () => {
    const plan = dockPlan(
      { allowedActions: [allow('comment'), allow('verify', 'passed')], assignments: [] },
      verdict,
    )
    expect(plan.primary).toMatchObject({ label: '解决了', passed: true, mine: true })
    expect(plan.second).toMatchObject({ label: '没解决', passed: false })
  })

  it('shows the three faces once it is closed, with reopening behind 更多', () => {
    const allowedActions = [allow('reopen', 'reason'), allow('comment'), allow('rate', 'satisfaction')]
    const plan = dockPlan({ allowedActions, assignments: [] }, verdict)
    expect(plan).toMatchObject({ rates: true, primary: undefined })
    expect(plan.more.map(({ action }) => action)).toEqual(['reopen', 'comment'])
  })

  it('puts what waits for the desk’s answer before work that is not the desk’s', () => {
    const allowedActions = [allow('comment', 'note'), allow('resolve', 'note'), allow('grant', 'passed')]
    const plan = dockPlan({ allowedActions, assignments: [party()] }, verdict)
    expect(plan.primary).toMatchObject({ action: 'grant', mine: true })
  })

  it('has nothing where the server allows nothing', () => {
    const plan = dockPlan({ allowedActions: [], assignments: [] }, verdict)
    expect(plan).toEqual({ primary: undefined, second: undefined, more: [], rates: false })
  })
})

describe('the sheet of an action', () => {
  const values = (over: Partial<FormValues> = {}): FormValues => ({
    text: '',
    referTo: '',
    photoCount: 0,
    owner: undefined,
    refused: false,
    outcome: 'fixed',
    until: undefined,
    ...over,
  })
  const sheet = (...[action, ...needs]: Parameters<typeof allow>) => {
    const form = formOf({ allowed: allow(action, ...needs), staff: true }, zhCn.act)
    if (!form) throw new Error(`${action} has no sheet`)
    return form
  }

  it('opens none for accepting, following or confirming', () => {
    for (const action of ['accept', 'follow', 'verify'] as const)
      expect(formOf({ allowed: allow(action), passed: true, staff: false }, zhCn.act)).toBeUndefined()
  })

  it('wants the photo exactly when the server does', () => {
    const plain = sheet('resolve', 'note')
    const proven = sheet('resolve', 'note', 'photo')
    expect(isComplete(plain, values({ text: '修好了' }))).toBe(true)
    expect(isComplete(proven, values({ text: '修好了' }))).toBe(false)
    expect(isComplete(proven, values({ text: '修好了', photoCount: 1 }))).toBe(true)
    expect(bodyOf(proven, values({ text: ' 修好了 ' }))).toEqual({
      action: 'resolve',
      outcome: 'fixed',
      note: '修好了',
    })
  })

  it('takes a photo for a word where either will do', () => {
    const comment = sheet('comment', 'note')
    expect(isComplete(comment, values())).toBe(false)
    expect(isComplete(comment, values({ photoCount: 1 }))).toBe(true)
    expect(bodyOf(comment, values())).toEqual({ action: 'comment' })
  })

  it('says 没解决 with a reason', () => {
    const form = formOf({ allowed: allow('verify', 'passed'), passed: false, staff: false }, zhCn.act)
    if (!form) throw new Error('no sheet')
    expect(isComplete(form, values())).toBe(false)
    expect(bodyOf(form, values({ text: '还在漏' }))).toEqual({
      action: 'verify',
      passed: false,
      note: '还在漏',
    })
  })

  it('gives it to the one chosen', () => {
    const owner = { party: 'post' as const, areaId: 'g1' }
    const form = sheet('transfer', 'owner', 'reason')
    expect(isComplete(form, values({ text: '不属于本网格' }))).toBe(false)
    expect(bodyOf(form, values({ text: '不属于本网格', owner }))).toEqual({
      action: 'transfer',
      reason: '不属于本网格',
      owner,
    })
  })

  it('asks until when where the server wants it, and sends the moment', () => {
    const form = sheet('suspend', 'reason', 'until')
    const until = Date.parse('2026-11-30T10:00:00.000Z')
    expect(isComplete(form, values({ text: '等配件' }))).toBe(false)
    expect(isComplete(form, values({ text: '等配件', until }))).toBe(true)
    expect(bodyOf(form, values({ text: '等配件', until }))).toEqual({
      action: 'suspend',
      reason: '等配件',
      until: '2026-11-30T10:00:00.000Z',
    })
    expect(bodyOf(sheet('extend', 'reason'), values({ text: '要开挖', until }))).not.toHaveProperty('until')
  })

  it('toggles a phrase without touching the rest', () => {
    expect(togglePhrase('', '还在漏', '，')).toBe('还在漏')
    expect(togglePhrase('还在漏，没有人来过', '还在漏', '，')).toBe('没有人来过')
    const both = togglePhrase('还在漏', '已修好，现场已清理', '，')
    expect(both).toBe('还在漏，已修好，现场已清理')
    expect(togglePhrase(both, '已修好，现场已清理', '，')).toBe('还在漏')
  })
})
