// Packs the h5 build once, when it is made: the server sends the .br or .gz twin of a file that has one.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const DIST = resolve(import.meta.dirname, '../dist/h5')
const PACKED = /\.(js|css|html|svg|json)$/
/** Below this a packet carries it either way. */
const SMALLEST_BYTES = 1024

const asGzip = promisify(gzip)
const asBrotli = promisify(brotliCompress)

async function compress(file) {
  const bytes = await readFile(file)
  if (bytes.length < SMALLEST_BYTES) return { bytes: 0, packed: 0 }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  const [gz, br] = await Promise.all([asGzip(bytes, { level: 9 }), asBrotli(bytes, { params })])
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)])
  return { bytes: bytes.length, packed: br.length }
}

const entries = await readdir(DIST, { recursive: true })
const results = await Promise.all(
  entries.filter((name) => PACKED.test(name)).map((name) => compress(join(DIST, name))),
)
const sum = (key) => Math.round(results.reduce((total, each) => total + each[key], 0) / 1024)
console.log(`h5: ${sum('bytes')} KB, packed ${sum('packed')} KB`)
