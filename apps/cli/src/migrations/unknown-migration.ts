import { RefusedFailure } from '../failure.ts'

/** The failure of a command that names an unknown migration, with how to make it (R12.5). */
export function unknownMigration(id: string): RefusedFailure {
  return new RefusedFailure(
    [
      {
        code: 'NOT_FOUND',
        message: `There is no migration ${id}.`,
        remedy: 'Check the ID: porting-tracker migrations list prints all of them.',
        path: ['migrationId'],
      },
    ],
    'Make it, and run the command again:',
    `  porting-tracker migrations create --id ${id} --customer <name> --winning-carrier <name> --time-zone <zone>`,
  )
}
