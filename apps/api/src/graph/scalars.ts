import { isTimeZone } from '@portday/domain/calendar'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { Temporal } from 'temporal-polyfill'

/** Scalars arrive as values of the rules (Temporal) and leave as the text that the database gave. */
function scalar<T>(
  name: string,
  description: string,
  read: (text: string) => T,
  remedy: string,
  write: (value: unknown) => string = String,
): GraphQLScalarType {
  const parse = (value: unknown): T => {
    if (typeof value !== 'string') throw invalid(name, String(value), remedy)
    try {
      return read(value)
    } catch {
      throw invalid(name, value, remedy)
    }
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: write,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

function invalid(name: string, value: string, remedy: string): GraphQLError {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value
  return new GraphQLError(`"${shown}" is not a ${name}. ${remedy}`, { extensions: { code: 'BAD_USER_INPUT', remedy } })
}

function readDate(text: string): Temporal.PlainDate {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) throw new RangeError(text)
  return Temporal.PlainDate.from(text, { overflow: 'reject' })
}

function readInstant(text: string): Temporal.Instant {
  if (!/^(19|20|21)\d\d-\d\d-\d\d[Tt ]\d\d:\d\d.*([Zz]|[+-]\d\d:?\d\d)$/.test(text)) throw new RangeError(text)
  return Temporal.Instant.from(text).round('millisecond')
}

function readTimeZone(text: string): string {
  if (!isTimeZone(text)) throw new RangeError(text)
  return text
}

export const DateTimeScalar = scalar(
  'DateTime',
  'An instant, RFC 3339, always with an offset.',
  readInstant,
  'Give an instant with its offset, such as 2026-06-15T09:30:00-07:00.',
  // JSON made by the database spells UTC as +00:00, a column as Z: clients see one spelling.
  (value) => String(value).replace(/\+00:00$/, 'Z'),
)

export const DateScalar = scalar(
  'Date',
  'A calendar date, ISO 8601, no time zone.',
  readDate,
  'Give a date of the calendar as YYYY-MM-DD, such as 2026-06-15.',
)

export const TimeZoneScalar = scalar(
  'TimeZone',
  'An IANA time zone name.',
  readTimeZone,
  'Give an IANA name, such as America/Los_Angeles.',
)

export const PhoneNumberScalar = scalar(
  'PhoneNumber',
  'A telephone number, E.164. Inputs are plain strings in every form of R11.1; outputs are always E.164.',
  (text) => text,
  'Give a telephone number.',
)
