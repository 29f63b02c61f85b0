import { OperatorConsole } from '../../src/core/logging/index.js'

/** What whoever started the server would have read, kept for the test. */
export class HeardConsole extends OperatorConsole {
  readonly heard: string[] = []

  override say(text: string): void {
    this.heard.push(text)
  }
}
