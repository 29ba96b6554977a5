// Where keys and lists come from: the network, else what was kept at an earlier visit.

const KEPT = 'anzheng-check';
const PATIENCE = 10_000;

/** Text of an address of this site; undefined where neither network nor memory has it. */
export async function textAt(path) {
  const kept = await memory();
  try {
    const answer = await fetch(path, {cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE)});
    if (answer.ok) {
      await kept?.put(path, answer.clone());
      return {text: await answer.text(), fresh: true};
    }
    if (answer.status < 500) {
      return undefined;
    }
  } catch {
    // no network: what was kept answers
  }
  const answer = await kept?.match(path, {ignoreVary: true});
  return answer && {text: await answer.text(), fresh: false};
}

/** Keeps the page itself and everything it is made of, so that it opens without a network. */
export async function keepPage(page) {
  const kept = await memory();
  const parts = performance.getEntriesByType('resource')
    .map(entry => new URL(entry.name))
    .filter(url => url.origin === location.origin && /^\/(js|css)\/|^\/icon\.svg$/.test(url.pathname))
    .map(url => url.pathname + url.search);
  await Promise.all([...new Set([page, ...parts])].map(async path => {
    const answer = await fetch(path);
    if (answer.ok) {
      await kept?.put(path, answer);
    }
  }));
}

export async function isKept(page) {
  return Boolean(await (await memory())?.match(page, {ignoreVary: true}));
}

async function memory() {
  return globalThis.caches?.open(KEPT);
}

/** The path of an address on this site; undefined for any other site's. */
export function ownPath(address, site) {
  return address.startsWith(`${site}/`) ? address.slice(site.length) : undefined;
}
