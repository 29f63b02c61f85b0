/** Reading aloud is the browser's own; one without a Chinese or English voice offers none. */
function voices(): SpeechSynthesisVoice[] {
  return 'speechSynthesis' in window ? window.speechSynthesis.getVoices() : []
}

export function canSpeak(language: string): boolean {
  return voices().some(({ lang }) => lang.startsWith(language.slice(0, 2)))
}

/** Some browsers learn their voices late. */
export function onVoices(listen: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined
  window.speechSynthesis.addEventListener('voiceschanged', listen)
  return () => window.speechSynthesis.removeEventListener('voiceschanged', listen)
}

export function speak(text: string, language: string) {
  const words = new SpeechSynthesisUtterance(text)
  words.lang = language
  window.speechSynthesis.cancel()
  window.speechSynthesis.speak(words)
}
