import { localStorageStore } from 'ra-core'

/** What somebody chose in this browser: columns, views, the clock that times are shown on. */
export const keptHere = localStorageStore('1', 'portday')
