import { Injectable } from '@nestjs/common'

/** Plain words for whoever starts the server: on standard error, beside the log; standard output belongs to `ready`. */
@Injectable()
export class OperatorConsole {
  say(text: string): void {
    process.stderr.write(`${text}\n`)
  }
}
