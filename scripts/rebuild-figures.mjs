// `npm run rebuild-figures`: counts every figure of the database the environment names again (docs/operations.md).
import { serverTool } from './lib/server-tool.mjs'

process.exitCode = await serverTool('rebuild-figures.js')
