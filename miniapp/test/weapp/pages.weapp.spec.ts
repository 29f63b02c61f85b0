import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DIST, launch, offline, PAGES, server } from './build'
import type { Network } from './runner/network'
import { packageSizes } from './runner/package-sizes'
import { templateDiagnostics } from './runner/templates'
import type { Measures } from './runner/weapp-page'

// docs/architecture.md, "Goals in numbers"; WeChat's own bounds are 256 KB, 1,000 nodes and 2 MB.
const KB = 1024
const FIRST_SET_DATA_LIMIT = 64 * KB
const ANY_SET_DATA_LIMIT = 256 * KB
const NODE_LIMIT = 600
const PACKAGE_LIMIT = 1024 * KB

const measured: Record<string, Measures> = {}
const ARTIFACTS = resolve(__dirname, '../../../artifacts')

afterAll(() => {
  const sizes = packageSizes(DIST)
  mkdirSync(ARTIFACTS, { recursive: true })
  writeFileSync(
    resolve(ARTIFACTS, 'weapp-pages.json'),
    `${JSON.stringify({ sizes, pages: measured }, null, 2)}\n`,
  )
  process.stdout.write(`\n${table()}\n${sizeLines(sizes)}\n\n`)
})

describe('the WeChat build', () => {
  it('has templates that WeChat accepts', () => {
    expect(templateDiagnostics(DIST)).toEqual([])
  })

  it.each(Object.entries(packageSizes(DIST)))('keeps package %s within 1 MB (%i bytes)', (_, bytes) => {
    expect(bytes).toBeLessThanOrEqual(PACKAGE_LIMIT)
  })

  it.each(PAGES)('mounts %s without a connection', async (page) => {
    await mount(page, offline)
  })

  it.each(PAGES)('mounts %s on a running server, small enough for old phones', async (page) => {
    const measures = await mount(page, server())
    measured[page] = measures
    expect(measures.firstSetDataBytes).toBeLessThanOrEqual(FIRST_SET_DATA_LIMIT)
    expect(measures.largestSetDataBytes).toBeLessThanOrEqual(ANY_SET_DATA_LIMIT)
    expect(measures.nodes).toBeLessThan(NODE_LIMIT)
  })
})

/** Opens a page, lets it come to rest and looks for what went wrong on the way. */
async function mount(page: string, network: Network): Promise<Measures> {
  const weapp = await launch(page, { network })
  try {
    expect(weapp.faults).toEqual([])
    const shown = weapp.stack.find(({ path }) => path === page) ?? weapp.page
    const measures = shown.measures()
    expect(measures.nodes).toBeGreaterThan(0)
    return measures
  } finally {
    weapp.close()
  }
}

function table(): string {
  const rows = Object.entries(measured).map(([page, found]) => [
    page.padEnd(40),
    ...[found.firstSetDataBytes, found.totalBytes, found.setDataCalls, found.nodes, found.depth].map(
      (value) => String(value).padStart(8),
    ),
  ])
  const head = [
    'page'.padEnd(40),
    ...['first B', 'total B', 'calls', 'nodes', 'depth'].map((name) => name.padStart(8)),
  ]
  return [head, ...rows].map((cells) => cells.join('')).join('\n')
}

function sizeLines(sizes: Record<string, number>): string {
  return Object.entries(sizes)
    .map(([name, bytes]) => `package ${name}: ${(bytes / KB).toFixed(0)} KB`)
    .join('\n')
}
