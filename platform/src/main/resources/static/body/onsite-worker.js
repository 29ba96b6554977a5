// 现场页面离线可用: when the network does not answer, the page comes from what was kept. The entries
// themselves are no business of this file.
'use strict';

const KEPT = 'anzheng-onsite';
const SHELL = '/body/onsite';
const PATIENCE = 8000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) {
    return;
  }
  if (request.mode === 'navigate' && url.pathname.endsWith('/evaluation/site')) {
    event.respondWith(page(request));
  } else if (/^\/(css|js)\/|^\/icon\.svg$/.test(url.pathname)) {
    event.respondWith(caches.match(request, {ignoreVary: true}).then(kept => kept || fetch(request)));
  }
});

async function page(request) {
  const kept = await caches.match(SHELL, {ignoreVary: true});
  if (!kept) {
    return fetch(request);
  }
  const tooLate = new Promise(resolve => setTimeout(resolve, PATIENCE, kept.clone()));
  const network = fetch(request).then(answer => (answer.status >= 500 ? kept.clone() : answer));
  return Promise.race([network, tooLate]).catch(() => kept.clone());
}
