export * from './carrier.ts'
export * from './carrier-type.ts'
export { countRejections, type RejectionCount } from './rejection-counts.ts'
export * from './rejection-reasons.ts'
