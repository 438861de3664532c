import type { Refusal } from '@portday/domain/verdict'

/** Control characters, and those that are invisible or turn the direction of what follows. */
const UNSHOWABLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

/** Reads texts that people typed, and collects a refusal for each that can't be kept. */
export class TextReader {
  readonly refusals: Refusal[] = []

  /** The text without blanks at its ends; null when it is empty or absent. */
  optional(text: string | null | undefined, path: readonly string[], longest = 200): string | null {
    const kept = text?.trim() ?? ''
    if (kept === '') return null
    if (kept.length > longest) {
      this.no('VALUE_INVALID', path, `This has ${kept.length} characters; ${longest} can be kept.`, 'Shorten it.')
      return null
    }
    if (UNSHOWABLE.test(kept.replace(/[\n\r\t]/g, ''))) {
      this.no('VALUE_INVALID', path, 'This holds characters that can’t be shown.', 'Type it again without them.')
      return null
    }
    return kept
  }

  /** The text exactly as typed, for what is compared letter by letter (R5.3); null when there is nothing but blanks. */
  typed(text: string | null | undefined, path: readonly string[], longest = 200): string | null {
    return this.optional(text, path, longest) === null ? null : (text ?? null)
  }

  /** As `optional`, and refused when it is empty. */
  required(text: string | null | undefined, path: readonly string[], longest = 200): string {
    const before = this.refusals.length
    const kept = this.optional(text, path, longest)
    if (kept === null && this.refusals.length === before) {
      this.no('VALUE_MISSING', path, `${path.at(-1)} is empty.`, 'Fill it in.')
    }
    return kept ?? ''
  }

  no(code: Refusal['code'], path: readonly string[], message: string, remedy: string): void {
    this.refusals.push({ code, path, message, remedy })
  }
}
