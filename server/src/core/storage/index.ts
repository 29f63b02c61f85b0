export { DiskStorage } from './disk-storage.js'
export { Storage } from './storage.js'
