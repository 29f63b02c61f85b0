export { JobLeaseEntity } from './job-lease.entity.js'
export { JobLeaseRepository } from './job-lease.repository.js'
export { JobLeases } from './job-leases.js'
export { PeriodicJobs, type PeriodicJob } from './periodic-jobs.js'
