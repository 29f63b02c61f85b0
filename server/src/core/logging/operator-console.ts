import { Injectable } from '@nestjs/common'

/** Plain words for whoever starts the server: on standard error, beside the log; standard output belongs to `ready`. */
@Injectable()
export class OperatorConsole {
  private serving = false
  private waiting: string[] = []

  /** Said at once while the server serves, before that as soon as it does: of a start that fails the fault alone is told. */
  say(text: string): void {
    if (this.serving) process.stderr.write(`${text}\n`)
    else this.waiting.push(text)
  }

  /** The server serves from now on. */
  open(): void {
    this.serving = true
    this.waiting.forEach((text) => {
      this.say(text)
    })
    this.waiting = []
  }
}
