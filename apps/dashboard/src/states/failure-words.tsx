import type { ReactNode } from 'react'
import type { Failure } from '../api/failure.ts'

interface FailureWords {
  readonly why: string
  readonly remedy: ReactNode
}

/** Why the API gave no answer, and what to do about it. */
export function wordsOf(failure: Failure): FailureWords {
  switch (failure.kind) {
    case 'unreachable':
      return {
        why: 'the API does not answer',
        remedy: (
          <>
            Look whether <code>npm start</code> still runs on the machine that serves this page, and whether this device
            is online.
          </>
        ),
      }
    case 'busy':
      return { why: 'the API wants a pause', remedy: 'It has had too many requests. Wait a minute.' }
    case 'forbidden':
      return { why: 'this sign-in has no right to it', remedy: 'Ask an admin for the role that it needs.' }
    case 'not-taken':
      return { why: 'the API does not take what was typed', remedy: failure.message }
    case 'signed-out':
      return { why: 'nobody is signed in', remedy: 'Open a sign-in link in this browser.' }
    case 'fault':
      return {
        why: 'the API had a fault of its own',
        remedy: failure.requestId === null ? 'Its log says more.' : `Its log has it under ${failure.requestId}.`,
      }
  }
}
