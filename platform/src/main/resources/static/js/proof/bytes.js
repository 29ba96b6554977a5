// Small text forms and hashes, each read in the one spelling that writing gives.

/** Input that does not follow its format. */
export class Malformed extends Error {}

export function refuse(what) {
  throw new Malformed(what);
}

export const utf8 = text => new TextEncoder().encode(text);

export function text(bytes) {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return refuse('not UTF-8');
  }
}

export function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const equal = (a, b) => a.length === b.length && a.every((octet, i) => octet === b[i]);

export function toBase64(bytes) {
  let binary = '';
  for (const octet of bytes) {
    binary += String.fromCharCode(octet);
  }
  return btoa(binary);
}

export function base64(spelling) {
  let bytes;
  try {
    bytes = Uint8Array.from(atob(spelling), c => c.charCodeAt(0));
  } catch {
    return refuse('not base64');
  }
  return toBase64(bytes) === spelling ? bytes : refuse('not canonical base64');
}

export const toBase64url = bytes =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

export function base64url(spelling) {
  if (!/^[\w-]*$/.test(spelling)) {
    refuse('not base64url');
  }
  const padded = spelling.replaceAll('-', '+').replaceAll('_', '/');
  return base64(padded + '='.repeat((4 - (padded.length % 4)) % 4));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 without padding; bits left over are zero and fewer than make a character. */
export function base32(spelling) {
  const bytes = [];
  let held = 0;
  let count = 0;
  for (const character of spelling) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) {
      refuse('not base32');
    }
    held = (held << 5) | value;
    count += 5;
    if (count >= 8) {
      count -= 8;
      bytes.push(held >> count);
      held &= (1 << count) - 1;
    }
  }
  return count >= 5 || held !== 0 ? refuse('not canonical base32') : Uint8Array.from(bytes);
}

export async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concat(...parts)));
}

/** A non-negative decimal without leading zeroes that stays exact. */
export function decimal(digits) {
  return /^(0|[1-9]\d{0,15})$/.test(digits) && Number.isSafeInteger(Number(digits))
    ? Number(digits)
    : refuse('not a decimal number');
}

/** A JSON object in UTF-8. */
export function jsonObject(bytes) {
  let value;
  try {
    value = JSON.parse(text(bytes));
  } catch {
    refuse('not JSON');
  }
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? value
    : refuse('not a JSON object');
}

/** A member that is a text. */
export function textOf(object, name) {
  const value = object?.[name];
  return typeof value === 'string' && value !== '' ? value : refuse(`${name} is not a text`);
}

/** A member that is a whole number from 0 on that stays exact. */
export function numberOf(object, name) {
  const value = object?.[name];
  return Number.isSafeInteger(value) && value >= 0 ? value : refuse(`${name} is not a whole number`);
}
