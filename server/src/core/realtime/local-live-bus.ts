import { Injectable } from '@nestjs/common'
import { LiveBus, type LiveSignal } from './live-bus.js'

/** All connections are in this one process. */
@Injectable()
export class LocalLiveBus extends LiveBus {
  private readonly listeners: ((signal: LiveSignal) => void)[] = []

  override publish(signal: LiveSignal): void {
    this.listeners.forEach((listener) => {
      listener(signal)
    })
  }

  override subscribe(listener: (signal: LiveSignal) => void): void {
    this.listeners.push(listener)
  }
}
