import { Injectable } from '@nestjs/common'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { Database } from '../database/database.js'
import { OutboxRepository } from '../outbox/outbox.repository.js'
import { LiveHub } from '../realtime/live-hub.js'

const BUCKETS_S = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5]

export interface ServedRequest {
  readonly method: string
  /** The route's pattern, never the address asked for: that holds ids. */
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** What a Prometheus server reads from `/metrics`. A registry of its own: tests run several servers in one process. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry()
  private readonly requests: Histogram<'method' | 'route' | 'status'>

  constructor(database: Database, outbox: OutboxRepository, live: LiveHub) {
    collectDefaultMetrics({ register: this.registry })
    this.requests = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from request to answer, by route',
      labelNames: ['method', 'route', 'status'],
      buckets: BUCKETS_S,
      registers: [this.registry],
    })
    this.gauge('outbox_pending', 'Events not yet delivered', () =>
      database.read((em) => outbox.count(em, 'pending')),
    )
    this.gauge('outbox_dead', 'Events given up after too many attempts', () =>
      database.read((em) => outbox.count(em, 'dead')),
    )
    this.gauge('live_connections', 'Open live connections of this process', () => live.size)
  }

  served({ method, route, status, seconds }: ServedRequest): void {
    this.requests.observe({ method, route, status: String(status) }, seconds)
  }

  /** The text format of Prometheus. */
  text(): Promise<string> {
    return this.registry.metrics()
  }

  private gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [this.registry],
      // A database out of reach must not take the other figures away.
      collect: async () => gauge.set(await Promise.resolve(read()).catch(() => Number.NaN)),
    })
  }
}
