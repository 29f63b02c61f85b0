import Taro from '@tarojs/taro'
import { apiUrl, type ApiCall } from './http/api-client'
import { freshToken } from './http/refresh'
import { TransportFailure } from './http/transport-failure'
import { useSettings } from './settings'

/** A PDF of the API, shown by WeChat, which prints it or passes it on. */
export async function openPdf(
  { path, query }: Pick<ApiCall, 'path' | 'query'>,
  _name: string,
): Promise<void> {
  const token = await freshToken()
  const header = {
    'accept-language': useSettings.getState().language,
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const { statusCode, tempFilePath } = await Taro.downloadFile({ url: apiUrl(path, query), header })
  if (statusCode !== 200) throw new TransportFailure('offline')
  await Taro.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
}
