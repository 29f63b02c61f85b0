import type { WxHost } from './wx-host'

interface CopyOptions {
  srcPath: string
  destPath: string
  success?: (result: object) => void
  fail?: (error: { errMsg: string }) => void
}

/** `wx.getFileSystemManager()`, as far as the mini-program uses it: photos of drafts are copied, looked for and removed. */
export function fileApis(host: WxHost): Record<string, unknown> {
  return {
    copyFile: ({ srcPath, destPath, success, fail }: CopyOptions) => {
      const bytes = host.files.get(srcPath)
      if (bytes) host.files.set(destPath, bytes)
      host.clockwork.setTimeout(() =>
        bytes
          ? success?.({ errMsg: 'copyFile:ok' })
          : fail?.({ errMsg: `copyFile:fail no such file ${srcPath}` }),
      )
    },
    accessSync: (path: string) => {
      if (!host.files.has(path)) throw new Error(`accessSync:fail no such file or directory ${path}`)
    },
    unlinkSync: (path: string) => {
      if (!host.files.delete(path)) throw new Error(`unlinkSync:fail no such file or directory ${path}`)
    },
  }
}
