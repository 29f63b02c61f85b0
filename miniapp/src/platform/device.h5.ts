import type { ChromeInsets } from './device-types'

/** No status bar or capsule to keep clear of: the browser draws its own chrome outside the page. */
export function chromeInsets(): ChromeInsets {
  return { top: 0, barHeight: 52, capsuleWidth: 0 }
}

export function systemIsDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches
}

export function onSystemThemeChange(listen: (dark: boolean) => void) {
  window
    .matchMedia('(prefers-color-scheme: dark)')
    .addEventListener('change', (event) => listen(event.matches))
}

export function systemLanguage(): string {
  return navigator.language
}

/** Paints what lies outside the page and names its language, so that nothing flashes in the other theme. */
export function dressSystem(dark: boolean, language: string) {
  document.documentElement.classList.toggle('bee-dark', dark)
  document.documentElement.lang = language
}

export function windowWidth(): number {
  return window.innerWidth
}

export function onWindowResize(listen: () => void): () => void {
  window.addEventListener('resize', listen)
  return () => window.removeEventListener('resize', listen)
}

export function measureWidth(id: string): Promise<number> {
  return Promise.resolve(document.getElementById(id)?.getBoundingClientRect().width ?? window.innerWidth)
}

export function vibrate() {
  if ('vibrate' in navigator) navigator.vibrate(15)
}
