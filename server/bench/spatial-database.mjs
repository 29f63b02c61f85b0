// The same polygons in a private MariaDB with a spatial index, asked by ST_Contains over one connection.
import { transformFileSync } from '@swc/core'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection } from 'mysql2/promise'

const LAUNCHER = fileURLToPath(new URL('../test/support/mariadb.ts', import.meta.url))
const COMPILED = fileURLToPath(new URL('../dist/bench/mariadb.mjs', import.meta.url))
const ROWS_AT_ONCE = 500

/** The tests' own launcher of a private server, which is TypeScript. */
async function launcher() {
  const { code } = transformFileSync(LAUNCHER, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  })
  mkdirSync(new URL('.', pathToFileURL(COMPILED)), { recursive: true })
  writeFileSync(COMPILED, code)
  return import(pathToFileURL(COMPILED).href)
}

const wkt = (ring) => `POLYGON((${ring.map(([x, y]) => `${x} ${y}`).join(',')}))`

async function fill(connection, rings) {
  await connection.query('DROP TABLE IF EXISTS grid')
  await connection.query(
    'CREATE TABLE grid (id INT PRIMARY KEY, shape POLYGON NOT NULL, SPATIAL INDEX (shape))',
  )
  for (let start = 0; start < rings.length; start += ROWS_AT_ONCE) {
    const slice = rings.slice(start, start + ROWS_AT_ONCE)
    const values = slice.map((_ring, n) => `(${start + n}, ST_GeomFromText(?))`).join(',')
    await connection.query(`INSERT INTO grid VALUES ${values}`, slice.map(wkt))
  }
}

/** Undefined where MariaDB is not installed. */
export async function openSpatialDatabase() {
  const { findMariadb, startMariadb } = await launcher()
  const paths = findMariadb()
  if (!paths) return undefined
  const server = await startMariadb(paths)
  const connection = await createConnection(`${server.url}`)
  await connection.query('CREATE DATABASE bench')
  await connection.query('USE bench')
  return {
    fill: (rings) => fill(connection, rings),
    async containing({ lng, lat }) {
      const sql = 'SELECT id FROM grid WHERE ST_Contains(shape, ST_GeomFromText(?))'
      const [rows] = await connection.execute(sql, [`POINT(${lng} ${lat})`])
      return rows.map(({ id }) => id)
    },
    async close() {
      await connection.end()
      await server.stop()
    },
  }
}
