export { AuditRowEntity } from './audit-row.entity.js'
export { AuditTrail, type AuditedAccess } from './audit-trail.js'
