import Taro from '@tarojs/taro'

export function watchNetwork(listen: (online: boolean) => void) {
  Taro.onNetworkStatusChange(({ isConnected }) => listen(isConnected))
  Taro.getNetworkType().then(
    ({ networkType }) => listen(networkType !== 'none'),
    () => undefined,
  )
}
