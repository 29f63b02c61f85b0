export function watchNetwork(listen: (online: boolean) => void) {
  window.addEventListener('online', () => listen(true))
  window.addEventListener('offline', () => listen(false))
  listen(navigator.onLine)
}
