export { AuditRowEntity } from './audit-row.entity.js'
export { AuditTrail } from './audit-trail.js'
