import type { MigrationInterface, QueryRunner } from 'typeorm'
import { Events1780000000000 } from '../src/events/events.migration.ts'
import { ApiKey } from '../src/people/api-key.entity.ts'
import { People1780000001000 } from '../src/people/people.migration.ts'
import { PeopleResolver } from '../src/people/people.resolver.ts'
import type { Slices } from '../src/server.ts'

class StandIn1780000004000 implements MigrationInterface {
  name = 'StandIn1780000004000'
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE porting_orders (id uuid, status text, port_day_begins_at timestamptz, held_at timestamptz, cancelled_at timestamptz)',
    )
  }
  async down(): Promise<void> {}
}

export const slices: Slices = {
  entities: [ApiKey],
  resolvers: [PeopleResolver],
  migrations: [Events1780000000000, People1780000001000, StandIn1780000004000],
}

export async function applyDue(): Promise<void> {}
