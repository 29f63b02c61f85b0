import { answer, type WxHost, type WxOptions } from './wx-host'

const SIZE = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2 }
const SAFE = { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 }
const BOX = { width: 100, height: 40, top: 0, left: 0, right: 100, bottom: 40, scrollTop: 0, scrollLeft: 0 }
const APP = {
  language: 'zh_CN',
  version: '8.0.62',
  SDKVersion: '3.10.0',
  theme: 'light',
  fontSizeSetting: 16,
}
const DEVICE = { brand: 'devtools', model: 'iPhone 12', platform: 'ios', system: 'iOS 17.0' }
/** WeChat's own limit for one key. */
const KEY_LIMIT_BYTES = 1024 * 1024

const now = (value: object) => (): object => ({ ...value })

/** What a phone tells about itself, at once. */
export function deviceApis(): Record<string, unknown> {
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    getSystemInfoSync: now({ ...SIZE, ...APP, ...DEVICE, statusBarHeight: 20, safeArea: SAFE }),
    getWindowInfo: now({ ...SIZE, statusBarHeight: 20, safeArea: SAFE }),
    getAppBaseInfo: now({ ...APP, fontSizeScaleFactor: 1, host: { env: 'WeChat' } }),
    getDeviceInfo: now(DEVICE),
    getSystemSetting: now({ locationEnabled: true, wifiEnabled: true }),
    getAppAuthorizeSetting: now({ locationAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
    getAccountInfoSync: now({
      miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
    }),
    getMenuButtonBoundingClientRect: now({
      width: 87,
      height: 32,
      top: 24,
      bottom: 56,
      left: 278,
      right: 365,
    }),
    getLaunchOptionsSync: now({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: now({ path: '', query: {}, scene: 1001 }),
  }
}

export function storageApis(host: WxHost): Record<string, unknown> {
  const read = (key: string): unknown => host.storage.get(key) ?? ''
  const write = (key: string, data: unknown): void => {
    const json = JSON.stringify(data)
    if (Buffer.byteLength(json) > KEY_LIMIT_BYTES) throw new Error('exceed max size')
    host.storage.set(key, host.parse(json))
  }
  type Keyed = WxOptions & { key: string; data?: unknown }
  const later = (name: string, work: (options: Keyed) => object) => (options: Keyed) =>
    answer(host, name, new Promise((resolve) => resolve(work(options))))(options)
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => host.storage.delete(key),
    clearStorageSync: () => host.storage.clear(),
    getStorageInfoSync: () => ({ keys: [...host.storage.keys()], currentSize: 1, limitSize: 10240 }),
    getStorage: later('getStorage', ({ key }) => found(host, key)),
    setStorage: later('setStorage', ({ key, data }) => (write(key, data), {})),
    removeStorage: later('removeStorage', ({ key }) => (host.storage.delete(key), {})),
  }
}

function found(host: WxHost, key: string): object {
  if (!host.storage.has(key)) throw new Error('data not found')
  return { data: host.storage.get(key) }
}

/** Answers of people and sensors; a test replaces the ones its story is about. */
export function peopleApis(host: WxHost): Record<string, unknown> {
  const answers: Record<string, () => object> = {
    login: () => ({ code: 'code-from-the-runner' }),
    getSetting: () => ({ authSetting: {} }),
    getNetworkType: () => ({ networkType: 'wifi' }),
    getLocation: () => ({ latitude: 33.774, longitude: 120.257, accuracy: 15, horizontalAccuracy: 15 }),
    showModal: () => ({ confirm: true, cancel: false }),
    showActionSheet: () => ({ tapIndex: 0 }),
    chooseMedia: () => ({ type: 'image', tempFiles: [{ ...photo(host), fileType: 'image' }] }),
    chooseImage: () => ({ tempFilePaths: [photo(host).tempFilePath], tempFiles: [photo(host)] }),
    compressImage: () => ({ tempFilePath: photo(host).tempFilePath }),
    getImageInfo: () => ({ width: 2, height: 2, path: photo(host).tempFilePath, type: 'jpeg' }),
    requestSubscribeMessage: () => ({}),
    getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '《隐私保护指引》' }),
  }
  const api =
    (name: string, work: () => object) =>
    (options: WxOptions = {}) =>
      answer(host, name, new Promise((resolve) => resolve(work())))(options)
  return Object.fromEntries(Object.entries(answers).map(([name, work]) => [name, api(name, work)]))
}

function photo(host: WxHost): { tempFilePath: string; size: number; width: number; height: number } {
  const tempFilePath = 'wxfile://tmp/photo.jpg'
  const bytes = host.files.get(tempFilePath) ?? Buffer.from('not a photo: put one into files')
  host.files.set(tempFilePath, bytes)
  return { tempFilePath, size: bytes.byteLength, width: 2, height: 2 }
}

/** `wx.createSelectorQuery`: every element has the same box; layout is what a runner without a screen can't know. */
export function createSelectorQuery(setTimeout: (work: () => void) => unknown): object {
  const results: unknown[] = []
  let many = false
  const select = (all: boolean) => () => {
    many = all
    return query
  }
  const measure = (): object => {
    results.push(many ? [BOX, BOX, BOX] : BOX)
    return query
  }
  const query = {
    in: () => query,
    select: select(false),
    selectAll: select(true),
    selectViewport: select(false),
    boundingClientRect: measure,
    fields: measure,
    scrollOffset: measure,
    node: measure,
    context: measure,
    exec: (done?: (results: unknown[]) => void) => setTimeout(() => done?.(results)),
  }
  return query
}
