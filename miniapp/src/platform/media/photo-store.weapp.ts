import Taro from '@tarojs/taro'
import type { LocalFile } from '../http/http-types'

function pathOf(id: string): string {
  return `${Taro.env.USER_DATA_PATH ?? ''}/${id}.jpg`
}

function exists(path: string): boolean {
  try {
    Taro.getFileSystemManager().accessSync(path)
    return true
  } catch {
    return false
  }
}

/** Temporary files are WeChat's to throw away; photos of drafts are copied to the program's own folder (200 MB). */
export function keepPhoto(id: string, file: LocalFile): Promise<void> {
  if (file.kind !== 'path') throw new TypeError('WeChat keeps files by path')
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().copyFile({
      srcPath: file.path,
      destPath: pathOf(id),
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    })
  })
}

export async function openPhoto(id: string): Promise<LocalFile | undefined> {
  const path = pathOf(id)
  return exists(path) ? { kind: 'path', path } : undefined
}

/** An address to show it by. */
export async function photoUrl(id: string): Promise<string | undefined> {
  const path = pathOf(id)
  return exists(path) ? path : undefined
}

export async function dropPhoto(id: string): Promise<void> {
  const path = pathOf(id)
  if (exists(path)) Taro.getFileSystemManager().unlinkSync(path)
}
