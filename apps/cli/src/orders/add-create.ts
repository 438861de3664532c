import type { Command } from 'commander'
import { oneOf, spelled } from '../options/choice.ts'
import { NUMBERS_AT_ACCOUNTS } from '../options/numbers-at-accounts.ts'
import { date, text } from '../options/values.ts'
import { CARRIER_TYPES, PORT_TYPES } from '../options/words.ts'
import type { Tracker } from '../tracker.ts'
import { verb } from '../verb.ts'
import { createOrder, type NewOrder } from './create.ts'

/** `orders create`: the same as the guide's `--action create`. */
export function addCreate(orders: Command, tracker: Tracker): void {
  verb(orders, 'create', 'make a port order for the numbers of one carrier account', [
    'orders create --migration-id <uuid> --carrier "Spectrum Business" --numbers "415-555-0100..0119"',
    'orders create --migration-id <uuid> --carrier Cox --account-number 4471 --btn 415-555-0100 --numbers - < list.txt',
    'orders create --migration-id <uuid> --carrier Cox --numbers "415-555-0100@4470,415-555-0102..0109@4471" --split',
  ])
    .requiredOption('--migration-id <uuid>', 'the migration', text)
    .requiredOption('--carrier <name>', 'the losing carrier', text)
    .requiredOption('--numbers <list>', NUMBERS_AT_ACCOUNTS)
    .option('--carrier-type <type>', spelled(CARRIER_TYPES), oneOf(CARRIER_TYPES))
    .option('--account-number <number>', 'the account at the losing carrier, from the newest invoice', text)
    .option('--btn <number>', 'the billing telephone number of the account', text)
    .option('--new-btn <number>', 'the BTN for the numbers that stay behind', text)
    .option('--resp-org-id <id>', 'toll-free: the RespOrg that holds the numbers now', text)
    .option('--port-type <type>', spelled(PORT_TYPES), oneOf(PORT_TYPES))
    .option('--site-id <uuid>', 'the site of the numbers, where it has a zone of its own', text)
    .option('--requested-date <date>', 'the date to ask the carrier for', date)
    .option('--split', 'make one order for each account and kind of number')
    .action((options: NewOrder) => createOrder(tracker, options))
}
