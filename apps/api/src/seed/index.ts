import type { PartDeps } from '../start-portday.ts'

/** Makes the demonstration world through the use cases. */
export async function startDemo(_deps: PartDeps): Promise<void> {}
