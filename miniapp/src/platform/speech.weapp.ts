/** WeChat offers no reading aloud of its own; screen readers do. */
export function canSpeak(_language: string): boolean {
  return false
}

export function onVoices(_listen: () => void): () => void {
  return () => undefined
}

export function speak(_text: string, _language: string) {}
