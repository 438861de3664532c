export { assessReadiness, type Readiness } from './assess.ts'
export { type MigrationFacts, migrationWarnings } from './migration-warnings.ts'
