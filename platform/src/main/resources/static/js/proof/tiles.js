// Published files of a log (C2SP tlog-tiles): their paths and what is in them.

import {refuse} from './bytes.js';

export const FULL = 256;

/** Path of one file of a level. */
export function pathOf(prefix, index, width) {
  let path = String(index % 1000).padStart(3, '0');
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    path = `x${String(rest % 1000).padStart(3, '0')}/${path}`;
  }
  return `${prefix}/${width === FULL ? path : `${path}.p/${width}`}`;
}

/** Every file of a level at this size: path, position and width. */
export function* files(prefix, count) {
  for (let index = 0; index * FULL < count; index++) {
    const width = Math.min(FULL, count - index * FULL);
    yield {path: pathOf(prefix, index, width), index, width};
  }
}

/** The entries of a bundle, each behind its length. */
export function entries(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const length = (bytes[at] << 8) | (bytes[at + 1] ?? refuse('a bundle ends inside a length'));
    at += 2;
    if (bytes.length - at < length || found.length === FULL) {
      refuse('a bundle ends inside an entry or holds too many');
    }
    found.push(bytes.subarray(at, at + length));
    at += length;
  }
  return found;
}
