import { RefusedFailure } from '../failure.ts'

/** How to make the migration that a command names and that does not exist (R12.5). */
export function howToMake(id: string): string[] {
  return [
    'Make it, and run the command again:',
    `  porting-tracker migrations create --id ${id} --customer <name> --winning-carrier <name> --time-zone <zone>`,
  ]
}

/** The failure of a command that names an unknown migration. */
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
    ...howToMake(id),
  )
}
