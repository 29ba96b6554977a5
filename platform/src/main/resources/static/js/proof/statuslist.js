// Status lists (IETF Token Status List): some bits each, first entry in the lowest bits.

import {base64, base64url, concat, equal, numberOf, refuse, textOf} from './bytes.js';
import {parse} from './jws.js';

const MAX_BYTES = 1 << 20;

export async function token(compact) {
  const jws = parse(compact.trim(), 'statuslist+jwt');
  const {claims} = jws;
  const bits = numberOf(claims.status_list, 'bits');
  if (![1, 2, 4, 8].includes(bits)) {
    refuse('a status has 1, 2, 4 or 8 bits');
  }
  return {
    ...jws,
    uri: textOf(claims, 'sub'),
    issuedAt: numberOf(claims, 'iat'),
    expires: numberOf(claims, 'exp'),
    ttl: numberOf(claims, 'ttl'),
    bits,
    list: await inflate(base64url(textOf(claims.status_list, 'lst'))),
    entries: claims.entries ?? [],
    log: {
      origin: textOf(claims.log, 'origin'),
      size: numberOf(claims.log, 'size'),
      root: base64(textOf(claims.log, 'root')),
    },
  };
}

/** The status at an index, which must be one of the list's. */
export function at({bits, list}, index) {
  const place = index * bits;
  return index < (list.length * 8) / bits
    ? (list[place >> 3] >> (place & 7)) & ((1 << bits) - 1)
    : refuse(`there is no index ${index}`);
}

export const sameList = (a, b) => a.bits === b.bits && equal(a.list, b.list);

/** Stops before a bomb has gone off. */
export async function inflate(compressed) {
  const stream = new Blob([compressed]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const parts = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > MAX_BYTES) {
        await reader.cancel();
        refuse('the list is longer than any list');
      }
      parts.push(part.value);
    }
  } catch (error) {
    refuse(`the list cannot be inflated: ${error.message}`);
  }
  return concat(...parts);
}
