import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApiSchema } from './platform/build-schema.ts'
import { slices } from './slices.ts'

/** Writes the contract as the API has it; with --check, says whether the one in git is the same. */
const file = fileURLToPath(new URL('../../../packages/schema/schema.graphql', import.meta.url))
const printed = `${printSchema(lexicographicSortSchema(await buildApiSchema(slices.resolvers)))}\n`

if (!process.argv.includes('--check')) writeFileSync(file, printed)
else if (readFileSync(file, 'utf8') !== printed) {
  process.stderr.write(
    'packages/schema/schema.graphql is not what the API has. Run `npm run schema` and review the diff.\n',
  )
  process.exitCode = 1
}
