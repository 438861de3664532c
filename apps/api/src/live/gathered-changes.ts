/** What one accepted command touched; null where it is not about an order or a migration. */
export interface Touched {
  readonly portOrderId: string | null
  readonly migrationId: string | null
}

/** What a stream is told: whose data to read again. */
export type Changed =
  | { readonly portOrderIds: readonly string[]; readonly migrationIds: readonly string[] }
  | { readonly everything: true }

/** So many ids are worth naming; above that a client reads anew whatever it shows. */
const MOST_NAMED = 50

/**
 * Reads a notice of `tell_live_audience`, an order's id and a migration's with a blank between, either of which may be
 * missing. A change that names neither, a carrier's above all, may show anywhere: that is null.
 */
export function readNotice(payload: string | undefined): Touched | null {
  const [portOrderId, migrationId] = (payload ?? '').split(' ')
  if (!portOrderId && !migrationId) return null
  return { portOrderId: portOrderId || null, migrationId: migrationId || null }
}

/** Gathers changes until somebody takes them, each id once, and never more than a client has use for. */
export class GatheredChanges {
  private readonly portOrders = new Set<string>()
  private readonly migrations = new Set<string>()
  private everything = false

  get isEmpty(): boolean {
    return !this.everything && this.portOrders.size + this.migrations.size === 0
  }

  /** Null: it may be anything. */
  add(touched: Touched | null): void {
    if (touched === null) this.everything = true
    if (this.everything) return
    if (touched?.portOrderId) this.portOrders.add(touched.portOrderId)
    if (touched?.migrationId) this.migrations.add(touched.migrationId)
    if (this.portOrders.size + this.migrations.size > MOST_NAMED) this.everything = true
  }

  /** What was gathered since the last time. */
  take(): Changed {
    const changed: Changed = this.everything
      ? { everything: true }
      : { portOrderIds: [...this.portOrders], migrationIds: [...this.migrations] }
    this.portOrders.clear()
    this.migrations.clear()
    this.everything = false
    return changed
  }
}
