export * from './carrier.ts'
export * from './carrier-type.ts'
export * from './rejection-reasons.ts'
