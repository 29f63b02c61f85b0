import Taro from '@tarojs/taro'

/** Pictures over the whole screen, to look closer. */
export function showPhotos(urls: readonly string[], index: number) {
  const current = urls[index] ?? ''
  Taro.previewImage({ urls: [...urls], current }).catch(() => undefined)
}
