import Taro from '@tarojs/taro'

/** Tells when the mini-program comes to the front or goes to the back (there its requests are cut after 5 s). */
export function watchVisibility(listen: (visible: boolean) => void): () => void {
  const show = () => listen(true)
  const hide = () => listen(false)
  Taro.onAppShow(show)
  Taro.onAppHide(hide)
  return () => {
    Taro.offAppShow(show)
    Taro.offAppHide(hide)
  }
}
