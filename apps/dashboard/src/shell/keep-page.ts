/**
 * Has the browser keep the page itself, so that it can be loaded again without a network. Does nothing where pages are served
 * from source, and in a browser that allows no service worker: they want https, or this machine.
 */
export async function keepPage() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    const { active } = await navigator.serviceWorker.ready
    const used = performance.getEntriesByType('resource').map(({ name }) => name)
    active?.postMessage({ used })
  } catch {
    // A browser that keeps no pages shows them from the network, as ever.
  }
}
