export { ContentArchive, type PastContent } from './content-archive.js'
export { ContentCheckEntity } from './data/content-check.entity.js'
export { ContentCheckModule } from './content-check.module.js'
export { ContentChecks } from './content-checks.js'
