/** What pages ask of Taro, remembered so that a test can look: where they went. */
export const visited: string[] = []

function visit(kind: string) {
  return ({ url = '' }: { url?: string } = {}) => {
    visited.push(`${kind} ${url}`.trim())
    return Promise.resolve()
  }
}

export default {
  navigateTo: visit('to'),
  redirectTo: visit('replace'),
  switchTab: visit('tab'),
  reLaunch: visit('restart'),
  navigateBack: visit('back'),
  getCurrentPages: () => [{}, {}],
  useRouter: () => ({ params: {} }),
  previewImage: () => Promise.resolve(),
}

export const useLaunch = (launch: () => void) => launch()
export const useDidShow = () => undefined
