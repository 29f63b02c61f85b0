import Taro from '@tarojs/taro'
import type { ChromeInsets } from './device-types'

/** Room for the status bar and for WeChat's capsule, which floats over every page. */
export function chromeInsets(): ChromeInsets {
  const { statusBarHeight = 20, windowWidth: width } = Taro.getWindowInfo()
  const capsule = Taro.getMenuButtonBoundingClientRect()
  if (!capsule.height) return { top: statusBarHeight, barHeight: 44, capsuleWidth: 96 }
  const gap = Math.max(4, capsule.top - statusBarHeight)
  return { top: statusBarHeight, barHeight: capsule.height + gap * 2, capsuleWidth: width - capsule.left + 8 }
}

export function systemIsDark(): boolean {
  return Taro.getAppBaseInfo().theme === 'dark'
}

export function onSystemThemeChange(listen: (dark: boolean) => void) {
  Taro.onThemeChange(({ theme }) => listen(theme === 'dark'))
}

export function systemLanguage(): string {
  return Taro.getAppBaseInfo().language
}

/** Paints what lies outside the page (the pull-down ground and the status bar's text). */
export function dressSystem(dark: boolean) {
  const paper = dark ? '#12161C' : '#F7F6F3'
  // Both fail before the first page stands; the next call paints it.
  const ignore = () => undefined
  Taro.setBackgroundColor({
    backgroundColor: paper,
    backgroundColorTop: paper,
    backgroundColorBottom: paper,
  }).catch(ignore)
  Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor: paper }).catch(
    ignore,
  )
}

export function windowWidth(): number {
  return Taro.getWindowInfo().windowWidth
}

export function onWindowResize(listen: () => void): () => void {
  Taro.onWindowResize(listen)
  return () => Taro.offWindowResize(listen)
}

export function measureWidth(id: string): Promise<number> {
  return new Promise((resolve) => {
    const query = Taro.createSelectorQuery().select(`#${id}`)
    query.boundingClientRect((rect) => resolve(Array.isArray(rect) ? windowWidth() : rect.width)).exec()
  })
}

export function vibrate() {
  Taro.vibrateShort({ type: 'light' }).catch(() => undefined)
}
