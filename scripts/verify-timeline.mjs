// `npm run verify-timeline`: checks every chain of the database the environment names (docs/operations.md).
import { serverTool } from './lib/server-tool.mjs'

process.exitCode = await serverTool('verify-timeline.js')
