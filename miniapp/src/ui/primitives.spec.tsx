import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { changeSettings } from '@/platform/settings'
import { Button } from './button/button'
import { StateTag } from './chip/state-tag'
import { TAG_LOOKS, Tag } from './chip/tag'
import { initialOf, tintOf } from './avatar/avatar'
import { TextArea } from './field/field'
import { Photo } from './photo/photo'
import { Rate } from './rate/rate'
import { SwitchRow } from './row/list-row'
import { TabBar } from './tab-bar/tab-bar'

beforeEach(() => changeSettings({ language: 'zh-CN', register: 'resident', elder: false, theme: 'light' }))

describe('a button', () => {
  it('is one for the keyboard and for a screen reader, and tells when it is pressed', () => {
    const press = jest.fn()
    render(<Button text="接单" onPress={press} />)
    const button = screen.getByRole('button', { name: '接单' })
    expect(button.getAttribute('tabindex')).toBe('0')
    fireEvent.click(button)
    expect(press).toHaveBeenCalledTimes(1)
  })

  it('does not send twice while it is busy, nor at all while it is off', () => {
    const press = jest.fn()
    const { rerender } = render(<Button text="发送" busy onPress={press} />)
    fireEvent.click(screen.getByRole('button'))
    rerender(<Button text="发送" disabled onPress={press} />)
    fireEvent.click(screen.getByRole('button'))
    expect(press).not.toHaveBeenCalled()
    expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
  })

  it('inside a row does not open the row as well', () => {
    const open = jest.fn()
    render(
      <div onClick={open}>
        <Button text="接单" onPress={() => undefined} />
      </div>,
    )
    fireEvent.click(screen.getByRole('button'))
    expect(open).not.toHaveBeenCalled()
  })
})

describe('a state', () => {
  it.each(TAG_LOOKS)('%s is told by a shape and a word besides its colour', (look) => {
    const { container } = render(<Tag look={look} text="状态" />)
    expect(container.querySelector('[class*="icon--shape-"]')).not.toBeNull()
    expect(screen.getByText('状态')).toBeTruthy()
  })

  it('reads in everyday words for residents, in the trade’s for staff, in English for both', () => {
    const { rerender } = render(<StateTag state="resolved" />)
    expect(screen.getByText('已处理，请您确认')).toBeTruthy()
    act(() => changeSettings({ register: 'staff' }))
    rerender(<StateTag state="resolved" />)
    expect(screen.getByText('待核查')).toBeTruthy()
    act(() => changeSettings({ language: 'en' }))
    rerender(<StateTag state="resolved" />)
    expect(screen.getByText('Awaiting check')).toBeTruthy()
  })

  it('past its promise says so first to a resident', () => {
    render(<StateTag state="accepted" overdueMs={25 * 60_000} />)
    expect(screen.getByText('已超过承诺时间 25 分钟')).toBeTruthy()
  })
})

describe('small parts', () => {
  it('a face shows the family name, and one person keeps one tint', () => {
    expect(initialOf('李小明')).toBe('李')
    expect(initialOf('zhou')).toBe('Z')
    expect(tintOf('李小明')).toBe(tintOf('李小明'))
  })

  it('a tab bar shows no more than 99+, and says it', () => {
    render(
      <TabBar
        items={[{ key: 'a', text: '消息', icon: 'bell', count: 128 }]}
        current="a"
        onGo={() => undefined}
      />,
    )
    expect(screen.getByText('99+')).toBeTruthy()
    expect(screen.getByRole('button', { name: '消息，99+ 条未读' }).getAttribute('aria-selected')).toBe(
      'true',
    )
  })

  it('three faces are one choice', () => {
    const choose = jest.fn()
    render(<Rate value="satisfied" onChange={choose} />)
    expect(screen.getByRole('radio', { name: '满意' }).getAttribute('aria-checked')).toBe('true')
    fireEvent.click(screen.getByRole('radio', { name: '不满意' }))
    expect(choose).toHaveBeenCalledWith('unsatisfied')
  })

  it('a switch says which way it stands', () => {
    const change = jest.fn()
    render(<SwitchRow title="关怀模式" on={false} onChange={change} />)
    fireEvent.click(screen.getByRole('switch'))
    expect(change).toHaveBeenCalledWith(true)
  })

  it('a photo that can’t be shown says so instead of a broken frame', () => {
    const { container } = render(<Photo src="/gone.jpg" label="处理前" />)
    const image = container.querySelector('img')
    expect(image).not.toBeNull()
    if (image) fireEvent.error(image)
    expect(screen.getByRole('img', { name: '照片打不开' })).toBeTruthy()
  })

  it('a text field tells how much room is left only near its end', () => {
    function Holder() {
      const [text, setText] = useState('')
      return <TextArea label="说明" value={text} onChange={setText} placeholder="" limit={10} />
    }
    render(<Holder />)
    const area = screen.getByLabelText('说明')
    fireEvent.change(area, { target: { value: '水管' } })
    expect(screen.queryByText(/10/)).toBeNull()
    fireEvent.change(area, { target: { value: '水管破裂了漏水很大' } })
    expect(screen.getByText('9 / 10')).toBeTruthy()
    fireEvent.change(area, { target: { value: '水管破裂了漏水很大呀' } })
    expect(screen.getByText('最多 10 个字')).toBeTruthy()
  })

  it('G32 a script in a text is shown literally', () => {
    render(<Tag look="accepted" text="<img src=x onerror=alert(1)>" />)
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy()
    expect(document.querySelector('img')).toBeNull()
  })
})
