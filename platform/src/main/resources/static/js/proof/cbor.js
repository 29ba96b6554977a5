// Strictly reads CBOR (RFC 8949) in deterministic encoding: what a signed code needs, nothing else.

import {refuse, text} from './bytes.js';

const MAX_BYTES = 4096;
const MAX_DEPTH = 8;

/** Reads one value: number, Uint8Array, string, array, Map, or {tag, value}. */
export function read(bytes) {
  if (bytes.length > MAX_BYTES) {
    refuse('longer than any signed code');
  }
  const reader = {bytes, at: 0};
  const value = any(reader, 0);
  return reader.at === bytes.length ? value : refuse('something stands behind the value');
}

function any(reader, depth) {
  if (depth > MAX_DEPTH) {
    refuse('nested too deep');
  }
  const first = take(reader, 1)[0];
  const number = head(reader, first & 31);
  switch (first >> 5) {
    case 0: return number;
    case 1: return -1 - number;
    case 2: return take(reader, number);
    case 3: return text(take(reader, number));
    case 4: return elements(reader, number, depth);
    case 5: return members(reader, number, depth);
    case 6: return {tag: number, value: any(reader, depth + 1)};
    default: return refuse('a kind that is not used here');
  }
}

/** The number in a head: in its shortest form, and one that stays exact. */
function head(reader, low) {
  if (low < 24) {
    return low;
  }
  if (low > 27) {
    refuse('a length that is not told beforehand');
  }
  const width = 1 << (low - 24);
  const number = take(reader, width).reduce((sum, octet) => sum * 256 + octet, 0);
  const least = [24, 256, 65536, 4294967296][low - 24];
  return number >= least && Number.isSafeInteger(number) ? number : refuse('not the shortest form');
}

function elements(reader, count, depth) {
  room(reader, count);
  return Array.from({length: count}, () => any(reader, depth + 1));
}

function members(reader, count, depth) {
  room(reader, count);
  const map = new Map();
  let before = new Uint8Array();
  for (let i = 0; i < count; i++) {
    const start = reader.at;
    const key = any(reader, depth + 1);
    if (typeof key !== 'number' && typeof key !== 'string') {
      refuse('a key that is neither number nor text');
    }
    const encoded = reader.bytes.subarray(start, reader.at);
    if (!isBefore(before, encoded)) {
      refuse('keys twice or out of order');
    }
    before = encoded;
    map.set(key, any(reader, depth + 1));
  }
  return map;
}

function isBefore(a, b) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) {
      return a[i] < b[i];
    }
  }
  return a.length < b.length;
}

function room(reader, count) {
  if (count > reader.bytes.length - reader.at) {
    refuse('ends too early');
  }
}

function take(reader, length) {
  room(reader, length);
  reader.at += length;
  return reader.bytes.slice(reader.at - length, reader.at);
}

/** Byte and text strings of a Sig_structure: heads for lengths below 65,536. */
export function string(bytes, type) {
  const n = bytes.length;
  const first = type << 5;
  const lead = n < 24 ? [first | n] : n < 256 ? [first | 24, n] : [first | 25, n >> 8, n & 255];
  return Uint8Array.from([...lead, ...bytes]);
}
