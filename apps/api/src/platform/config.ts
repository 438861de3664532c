import { resolve } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { StartProblem } from './start-problem.ts'

/** Everything that the environment may say, read here and nowhere else. */
export interface Config {
  readonly production: boolean
  readonly port: number
  readonly host: string
  /** Null: the embedded server. */
  readonly databaseUrl: string | null
  readonly databaseReplicaUrls: readonly string[]
  /** An absolute path. */
  readonly dataFolder: string
  readonly bootstrapKey: string | null
  /** Where the server's clock starts; null: the machine's time. */
  readonly clockStartsAt: Temporal.Instant | null
  readonly demo: boolean
  readonly splunk: { readonly url: string; readonly token: string } | null
}

/** A variable that is set to nothing is not set. */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

function urlOf(...protocols: string[]) {
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol))
}

const postgresUrl = urlOf('postgres:', 'postgresql:')

const instant = z.string().transform((text, context) => {
  try {
    return Temporal.Instant.from(text)
  } catch {
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }
})

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535)

const printable = z.string().regex(/^[\x21-\x7e]+$/)

/** What each variable takes. */
const environment = z.object({
  NODE_ENV: optional(z.string()),
  PORT: optional(port),
  HOST: optional(z.string().regex(/^[\w.:-]+$/)),
  DATABASE_URL: optional(postgresUrl),
  DATABASE_REPLICA_URLS: optional(
    z
      .string()
      .transform((text) => text.split(',').map((url) => url.trim()))
      .pipe(z.array(postgresUrl)),
  ),
  PORTDAY_DATA: optional(z.string()),
  PORTDAY_BOOTSTRAP_KEY: optional(printable.min(16)),
  PORTDAY_CLOCK: optional(instant),
  PORTDAY_DEMO: optional(z.enum(['on', 'off'])),
  SPLUNK_HEC_URL: optional(urlOf('http:', 'https:')),
  SPLUNK_HEC_TOKEN: optional(printable),
})

type Environment = z.infer<typeof environment>
type Name = keyof Environment
type RawEnvironment = { readonly [name in Name]?: string | undefined }

/** What a person who mistyped one is told. */
const WANTED = {
  NODE_ENV: 'a word, as in production',
  PORT: 'a port from 0 to 65535, as in 4000',
  HOST: 'an address to listen on, as in 127.0.0.1',
  DATABASE_URL: 'an address like postgres://user:password@host:5432/name',
  DATABASE_REPLICA_URLS: 'addresses like postgres://user:password@host:5432/name, with commas between',
  PORTDAY_DATA: 'a folder, as in .portday',
  PORTDAY_BOOTSTRAP_KEY: 'at least 16 letters, digits and signs without blanks',
  PORTDAY_CLOCK: 'an instant with its offset, as in 2026-06-20T12:00:00Z',
  PORTDAY_DEMO: 'on or off',
  SPLUNK_HEC_URL: 'the address of the collector, as in https://splunk.example.com:8088',
  SPLUNK_HEC_TOKEN: 'the token of the collector, without blanks',
} as const satisfies Record<Name, string>

/** Passwords, or addresses that hold one: their values are never printed. */
const SECRET: ReadonlySet<Name> = new Set([
  'DATABASE_URL',
  'DATABASE_REPLICA_URLS',
  'PORTDAY_BOOTSTRAP_KEY',
  'SPLUNK_HEC_TOKEN',
])

/** Reads the environment. Throws one `StartProblem` that lists every mistake in it. */
export function readConfig(env: RawEnvironment): Config {
  const read = environment.safeParse(env)
  const mistakes = [...(read.success ? [] : mistyped(read.error, env)), ...contradictions(env)]
  if (!read.success || mistakes.length > 0) {
    throw new StartProblem(
      `The environment has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.join('\n')}`,
      'Correct the variables named above, or unset them: README.md lists them all.',
    )
  }
  return configOf(read.data)
}

function mistyped(error: z.ZodError, env: RawEnvironment): string[] {
  const names = new Set(error.issues.map((issue) => issue.path[0] as Name))
  return [...names].map((name) => {
    const is = SECRET.has(name)
      ? `is not usable (${env[name]?.length ?? 0} characters, not shown)`
      : `is "${env[name]}"`
    return `  ${name} ${is}. It takes ${WANTED[name]}.`
  })
}

function contradictions(env: RawEnvironment): string[] {
  const found: string[] = []
  if (env.NODE_ENV === 'production' && env.PORTDAY_CLOCK) {
    found.push('  PORTDAY_CLOCK is set while NODE_ENV is production. Unset it: a rehearsal never runs in production.')
  }
  if (Boolean(env.SPLUNK_HEC_URL) !== Boolean(env.SPLUNK_HEC_TOKEN)) {
    const missing = env.SPLUNK_HEC_URL ? 'SPLUNK_HEC_TOKEN' : 'SPLUNK_HEC_URL'
    found.push(`  ${missing} is missing. Set both variables of the collector, or none.`)
  }
  if (env.DATABASE_REPLICA_URLS && !env.DATABASE_URL) {
    found.push('  DATABASE_REPLICA_URLS is set without DATABASE_URL. Name the server that the replicas follow.')
  }
  return found
}

function configOf(env: Environment): Config {
  const { SPLUNK_HEC_URL: url, SPLUNK_HEC_TOKEN: token } = env
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT ?? 4000,
    host: env.HOST ?? '127.0.0.1',
    databaseUrl: env.DATABASE_URL ?? null,
    databaseReplicaUrls: env.DATABASE_REPLICA_URLS ?? [],
    dataFolder: resolve(env.PORTDAY_DATA ?? '.portday'),
    bootstrapKey: env.PORTDAY_BOOTSTRAP_KEY ?? null,
    clockStartsAt: env.PORTDAY_CLOCK ?? null,
    demo: env.PORTDAY_DEMO !== 'off',
    splunk: url !== undefined && token !== undefined ? { url, token } : null,
  }
}
