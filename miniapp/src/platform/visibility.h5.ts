/** Tells when the page comes to the front or goes to the back. */
export function watchVisibility(listen: (visible: boolean) => void): () => void {
  const tell = () => listen(document.visibilityState === 'visible')
  document.addEventListener('visibilitychange', tell)
  return () => document.removeEventListener('visibilitychange', tell)
}
