import { tellWorld, type WorldDeps } from './tell-world.ts'
import { WORLD } from './world/index.ts'

/** Makes the demonstration world through the use cases; a world that is there already is left alone. */
export async function startDemo(deps: WorldDeps): Promise<void> {
  await tellWorld(deps, WORLD)
}
