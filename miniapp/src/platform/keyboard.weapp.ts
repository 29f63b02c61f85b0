/** A phone in WeChat has no keyboard to walk a page with. */
export function installKeyboard() {}
