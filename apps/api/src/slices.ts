import { Carrier } from './carriers/carrier.entity.ts'
import { CarrierResolver } from './carriers/carrier.resolver.ts'
import { Carriers1780000002000 } from './carriers/carriers.migration.ts'
import { WinningCarrier } from './carriers/winning-carrier.entity.ts'
import { Checklist1780000007000 } from './checklist/checklist.migration.ts'
import { ChecklistCommands, ChecklistOfMigration, ChecklistOfPortOrder } from './checklist/checklist.resolver.ts'
import { CustomerMigrations1780000003000 } from './customer-migrations/customer-migrations.migration.ts'
import { Migration, Site } from './customer-migrations/migration.entity.ts'
import { MigrationResolver } from './customer-migrations/migration.resolver.ts'
import { ProjectManager1780000012000 } from './customer-migrations/project-manager.migration.ts'
import { Events1780000000000 } from './events/events.migration.ts'
import { Foc } from './foc/foc.entity.ts'
import { Foc1780000005000 } from './foc/foc.migration.ts'
import { FocCalendarDayFields, FocOfPortOrder, FocQueries, GoLiveOfMigration } from './foc/foc.resolver.ts'
import { FocCommands } from './foc/foc-commands.resolver.ts'
import { RecordedCommitments1780000010000 } from './foc/recorded-commitments.migration.ts'
import { ClockQueries } from './live/clock.resolver.ts'
import { Live1780000008000 } from './live/live.migration.ts'
import { CustomerServiceRecord, Letter, RecordedCarrierCall } from './loa/letter.entity.ts'
import { Loa1780000006000 } from './loa/loa.migration.ts'
import { LoaOfPortOrder } from './loa/loa.resolver.ts'
import { LoaCommands } from './loa/loa-commands.resolver.ts'
import { RecentRejections1780000011000 } from './loa/recent-rejections.migration.ts'
import { RejectionQueries } from './loa/rejection-counts.resolver.ts'
import { ApiKey } from './people/api-key.entity.ts'
import { People1780000001000 } from './people/people.migration.ts'
import { PeopleResolver } from './people/people.resolver.ts'
import { CarrierCommands } from './port-orders/carrier-commands.resolver.ts'
import { OrdersOfCarrier } from './port-orders/carrier-orders.resolver.ts'
import { MigrationCommands } from './port-orders/migration-commands.resolver.ts'
import { NumbersOfMigration, OrderOfMigrationNumber } from './port-orders/migration-numbers.resolver.ts'
import { PortOrdersOfMigration } from './port-orders/migration-orders.resolver.ts'
import { OverviewOfMigration } from './port-orders/migration-overview.resolver.ts'
import { MigrationQueries } from './port-orders/migration-queries.resolver.ts'
import { NextFoc1780000013000 } from './port-orders/next-foc.migration.ts'
import { PortedNumber } from './port-orders/number.entity.ts'
import { OpenOrders1780000009000 } from './port-orders/open-orders.migration.ts'
import { PortOrder } from './port-orders/port-order.entity.ts'
import { PortOrderQueries } from './port-orders/port-order.resolver.ts'
import { PortOrderCommands } from './port-orders/port-order-commands.resolver.ts'
import { PortOrderFields } from './port-orders/port-order-fields.resolver.ts'
import { PortOrders1780000004000 } from './port-orders/port-orders.migration.ts'
import { ReadinessOfMigration } from './readiness/readiness.resolver.ts'
import type { Slices } from './server.ts'

/** Every slice by name, and nothing else: what makes the schema, the tables, and the order in which they are made. */
export const slices = {
  entities: [
    ApiKey,
    Carrier,
    WinningCarrier,
    Migration,
    Site,
    PortOrder,
    PortedNumber,
    Foc,
    Letter,
    CustomerServiceRecord,
    RecordedCarrierCall,
  ],
  resolvers: [
    PeopleResolver,
    CarrierResolver,
    CarrierCommands,
    OrdersOfCarrier,
    MigrationResolver,
    MigrationQueries,
    MigrationCommands,
    OverviewOfMigration,
    NumbersOfMigration,
    OrderOfMigrationNumber,
    PortOrderQueries,
    PortOrderFields,
    PortOrderCommands,
    PortOrdersOfMigration,
    LoaOfPortOrder,
    LoaCommands,
    RejectionQueries,
    FocQueries,
    FocOfPortOrder,
    FocCalendarDayFields,
    FocCommands,
    GoLiveOfMigration,
    ReadinessOfMigration,
    ChecklistOfMigration,
    ChecklistOfPortOrder,
    ChecklistCommands,
    ClockQueries,
  ],
  migrations: [
    Events1780000000000,
    People1780000001000,
    Carriers1780000002000,
    CustomerMigrations1780000003000,
    PortOrders1780000004000,
    Foc1780000005000,
    Loa1780000006000,
    Checklist1780000007000,
    Live1780000008000,
    OpenOrders1780000009000,
    RecordedCommitments1780000010000,
    RecentRejections1780000011000,
    ProjectManager1780000012000,
    NextFoc1780000013000,
  ],
} satisfies Slices
