// 核验页离线可用: when the network does not answer, page, scripts and style come from what was kept.
// Keys and lists are no business of this file; the page keeps them itself and says how old they are.
'use strict';

const KEPT = 'anzheng-check';
const PATIENCE = 8000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  const page = event.request.mode === 'navigate' && url.pathname === '/c';
  const part = /^\/(js|css)\/|^\/icon\.svg$/.test(url.pathname);
  if (event.request.method === 'GET' && url.origin === self.location.origin && (page || part)) {
    event.respondWith(answer(event.request, page ? '/c' : url.pathname + url.search));
  }
});

async function answer(request, path) {
  const memory = await caches.open(KEPT);
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const found = await fetch(request, request.mode === 'navigate' ? {signal} : {signal, cache: 'no-cache'});
    if (found.ok && await memory.match(path)) {
      await memory.put(path, found.clone());
    }
    return found;
  } catch (error) {
    const kept = await memory.match(path, {ignoreVary: true});
    if (kept) {
      return kept;
    }
    throw error;
  }
}
