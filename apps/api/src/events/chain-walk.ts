import { CHAIN_START, hashOf, type JournalRow } from './event-chain.ts'

/** What the journal says the last row of a chain is. */
export interface ChainHead {
  readonly seq: number
  readonly hash: string
}

/**
 * `changed`: the row, or its hash, is not what was written. `missing`: rows `seq` to `lastSeq` are gone.
 * `swapped`: the row was written at another place of its chain. `head`: the end of the chain is not where the head says.
 */
export type BreakKind = 'changed' | 'missing' | 'swapped' | 'head'

export interface ChainBreak {
  readonly streamId: string
  /** What the stream belongs to; null where not one of its rows is left to say so. */
  readonly stream: string | null
  readonly seq: number
  readonly lastSeq: number
  readonly kind: BreakKind
}

/** Beyond so many places a row that was moved is told as changed: each place tried costs a hash. */
const PLACES_TRIED = 10_000

/** Follows one chain row by row, in the order of `seq`, and keeps nothing but the row before. */
export class ChainWalk {
  private stream: string | null = null
  private lastSeq = 0
  private lastHash = CHAIN_START
  /** After a break the link to the row before says nothing new. */
  private lastHolds = true

  constructor(
    readonly streamId: string,
    private readonly head: ChainHead | null,
    private readonly report: (found: ChainBreak) => void,
  ) {}

  next(row: JournalRow): void {
    this.stream ??= row.stream
    if (row.seq > this.lastSeq + 1) {
      this.tell('missing', this.lastSeq + 1, row.seq - 1)
      this.lastHolds = false
    }
    const itself = hashOf(row) === row.hash
    const follows = !this.lastHolds || row.previousHash === this.lastHash
    if (!itself) this.tell(this.wasElsewhere(row) ? 'swapped' : 'changed', row.seq)
    // A row that is right in itself and follows another hash than the one before it has: that one was written anew.
    else if (!follows) this.tell('changed', Math.max(this.lastSeq, 1))
    this.lastHolds = itself && (follows || this.lastSeq > 0)
    this.lastSeq = row.seq
    this.lastHash = row.hash
  }

  end(): void {
    if (this.head === null || this.head.seq < this.lastSeq) this.tell('head', this.lastSeq)
    else if (this.head.seq > this.lastSeq) this.tell('missing', this.lastSeq + 1, this.head.seq)
    else if (this.lastHolds && this.head.hash !== this.lastHash) this.tell('head', this.lastSeq)
  }

  private wasElsewhere(row: JournalRow): boolean {
    const places = Math.min(Math.max(this.head?.seq ?? 0, row.seq), PLACES_TRIED)
    for (let seq = 1; seq <= places; seq++) if (hashOf({ ...row, seq }) === row.hash) return true
    return false
  }

  private tell(kind: BreakKind, seq: number, lastSeq = seq): void {
    this.report({ streamId: this.streamId, stream: this.stream, seq, lastSeq, kind })
  }
}
