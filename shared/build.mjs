// Builds the package twice, because the server loads it as ES modules and the mini-program's bundler and
// jest as CommonJS: dist/cjs and dist/esm, each with its declarations.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

const formats = [
  { folder: 'cjs', type: 'commonjs', options: ['--module', 'CommonJS', '--moduleResolution', 'Node10'] },
  { folder: 'esm', type: 'module', options: ['--module', 'ESNext', '--moduleResolution', 'Bundler'] },
]

function compile({ folder, type, options }) {
  const outDir = join(here, 'dist', folder)
  mkdirSync(outDir, { recursive: true })
  // Node reads the nearest package.json to tell the two formats apart.
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify({ type })}\n`)
  const args = [tsc, '-p', join(here, 'tsconfig.build.json'), '--outDir', outDir, ...options]
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1))
  })
}

rmSync(join(here, 'dist'), { recursive: true, force: true })
const codes = await Promise.all(formats.map(compile))
process.exitCode = Math.max(...codes)
