// Keeps every file of this version of the page, so that the page works without a network. The build fills in both constants.
const PREFIX = 'hopscope-';
const CACHE = PREFIX + 'VERSION';
const FILES = ['FILES'];

self.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

self.addEventListener('activate', (event) => {
  const forget = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(forget());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.registration.scope)) return;
  const answer = async () => {
    const cache = await caches.open(CACHE);
    if (request.mode !== 'navigate') return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
    // The page itself comes fresh where there is a network. It names its parts by their content, so an old one is never taken for a new one.
    const fresh = await fetch(request).catch(() => undefined);
    return fresh?.ok ? fresh : ((await cache.match('./')) ?? fresh ?? Response.error());
  };
  event.respondWith(answer());
});
