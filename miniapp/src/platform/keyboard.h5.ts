const PRESSABLE = new Set(['button', 'link', 'tab', 'radio', 'switch', 'listitem'])

function pressFocused(event: KeyboardEvent) {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || !PRESSABLE.has(focused.getAttribute('role') ?? '')) return
  event.preventDefault()
  focused.click()
}

function closeTopmost() {
  const closers = document.querySelectorAll<HTMLElement>(
    '.taro_page_show [data-escape], .taro_page:last-child [data-escape]',
  )
  closers[closers.length - 1]?.click()
}

/** Enter and Space press what has the focus, Escape closes the topmost sheet: Taro's elements do neither by themselves. */
export function installKeyboard() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') pressFocused(event)
    if (event.key === 'Escape') closeTopmost()
  })
}
