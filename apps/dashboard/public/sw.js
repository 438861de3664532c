// Keeps the page itself for a night without a network: its shell and the built files it has used, never an answer of the API.
const SHELL = 'portday-shell'
const FILES = 'portday-files'
const PAGE = '/index.html'
/** Answered by the API, not pages. */
const NO_PAGE = /^\/(graphql|live|livez|readyz|sign-in)(\/|$)/

self.addEventListener('install', (event) => {
  event.waitUntil(freshPage().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

// What the page loaded before this worker was there.
self.addEventListener('message', (event) => {
  const urls = Array.isArray(event.data?.used) ? event.data.used : []
  event.waitUntil(keepFiles(urls.filter((url) => isFile(new URL(url, self.location.origin)))))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (isFile(url)) event.respondWith(keptFile(request))
  else if (request.mode === 'navigate' && !NO_PAGE.test(url.pathname)) event.respondWith(page(request))
})

function isFile({ origin, pathname }) {
  return origin === self.location.origin && pathname.startsWith('/assets/')
}

/** Network first: a new version is there as soon as the server has it. */
async function page(request) {
  try {
    const answer = await fetch(request)
    if (answer.ok && isHtml(answer)) await keepPage(answer.clone())
    return answer
  } catch (error) {
    const kept = await caches.match(PAGE, { cacheName: SHELL })
    if (kept) return kept
    throw error
  }
}

async function freshPage() {
  const answer = await fetch('/', { cache: 'no-cache', credentials: 'same-origin' })
  if (answer.ok && isHtml(answer)) await keepPage(answer)
}

/** Another page names other files; those of the one before are let go. */
async function keepPage(answer) {
  const cache = await caches.open(SHELL)
  const text = await answer.clone().text()
  const before = await cache.match(PAGE)
  if (before && (await before.text()) === text) return
  await caches.delete(FILES)
  await cache.put(PAGE, answer)
  await keepFiles([...text.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path))
}

/** Built files carry their content's hash in their name: one that is here is the right one. */
async function keptFile(request) {
  const cache = await caches.open(FILES)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && !isHtml(answer)) await cache.put(request.url, answer.clone())
  return answer
}

async function keepFiles(urls) {
  await Promise.allSettled(urls.map((url) => keptFile(new Request(new URL(url, self.location.origin)))))
}

function isHtml(answer) {
  return (answer.headers.get('content-type') ?? '').includes('text/html')
}
