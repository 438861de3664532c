// Writes src/generated/<app>.ts, typed documents for operations/<app>/*.graphql, from schema.graphql.
// With --check nothing is written: exit 1 when what is in git differs from what would be written.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { preset } from '@graphql-codegen/client-preset'
import { codegen } from '@graphql-codegen/core'
import { buildSchema, parse } from 'graphql'

const here = new URL('.', import.meta.url)

// The tracker sends text and needs nothing of graphql-js when it runs; Apollo Client wants parsed documents.
const DOCUMENT_MODES = { tracker: 'string', dashboard: 'documentNode' }

const SCALARS = {
  ID: 'string',
  DateTime: 'string',
  Date: 'string',
  TimeZone: 'string',
  PhoneNumber: 'string',
}

const checking = process.argv.includes('--check')
const schemaText = readFileSync(new URL('schema.graphql', here), 'utf8')

let drift = 0
for (const app of readdirSync(new URL('operations', here)).sort()) {
  const target = new URL(`src/generated/${app}.ts`, here)
  const written = existsSync(target) ? readFileSync(target, 'utf8') : ''
  const wanted = await typedDocuments(app)
  if (written === wanted) continue
  drift += 1
  if (checking) {
    console.error(`packages/schema/src/generated/${app}.ts is out of date: run npm run generate -w packages/schema`)
    continue
  }
  await mkdir(new URL('src/generated', here), { recursive: true })
  await writeFile(target, wanted)
  console.log(`wrote packages/schema/src/generated/${app}.ts`)
}
if (checking && drift > 0) process.exitCode = 1

async function typedDocuments(app) {
  const folder = new URL(`operations/${app}/`, here)
  const documents = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const rawSDL = readFileSync(new URL(file, folder), 'utf8')
      return { location: file, rawSDL, document: parse(rawSDL) }
    })
  const schemaAst = buildSchema(schemaText)
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: 'generated/',
    schema: parse(schemaText),
    schemaAst,
    documents,
    plugins: [],
    pluginMap: {},
    presetConfig: { fragmentMasking: false },
    config: {
      documentMode: DOCUMENT_MODES[app],
      scalars: SCALARS,
      strictScalars: true,
      useTypeImports: true,
      skipTypeNameForRoot: true,
    },
    documentTransforms: [],
  })
  const { filename, ...output } = outputs.find(({ filename }) => filename.endsWith('graphql.ts'))
  return codegen({ ...output, filename, schemaAst })
}
