export { AppError, type FieldError } from './app-error.js'
