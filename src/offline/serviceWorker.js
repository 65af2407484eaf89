/*
 * Keeps the files of one version of the page, so that it opens without a network. Written by hand and short, because
 * on a host without headers it alone is outside the page's policy. Nobody tells it anything: it never sees a document.
 *
 * The build writes two lines above this: `self.FILES`, every file of the page with the hash of its bytes, and
 * `self.VERSION`, which differs when any of them does.
 */
const scope = self.registration.scope;
const ours = `tribecraft ${scope} `;
const version = ours + self.VERSION;
const files = new Set(Object.keys(self.FILES).map(addressOf));

/** The address without what follows a `?`. The page has two, `/` and `/index.html`, which count as one. */
function addressOf(path) {
  const { origin, pathname } = new URL(path, scope);
  return origin + pathname.replace(/\/index\.html$/, '/');
}

/** All files or none: other bytes than this version's, as halfway through an upload, are not taken. */
async function keepFiles() {
  const cache = await caches.open(version);
  const list = Object.entries(self.FILES);
  await cache.addAll(list.map(([path, integrity]) => new Request(path, { integrity, cache: 'no-cache' })));
}

/** The version before this one stays, for a tab that still runs it. A first visit is served from here at once. */
async function takeOver() {
  const others = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== version);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
  if (others.length === 0) await self.clients.claim();
}

async function answer(request) {
  // Without opening it: that would make it again, where the page has deleted it.
  const kept = await caches.match(addressOf(request.url), { cacheName: version, ignoreVary: true });
  if (!kept) return await fetch(request);
  // Strips the mark of a redirect, since a browser refuses a redirected answer for a page.
  return kept.redirected ? new Response(kept.body, { headers: kept.headers }) : kept;
}

self.addEventListener('install', (event) => event.waitUntil(keepFiles()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && files.has(addressOf(url))) event.respondWith(answer(event.request));
});
