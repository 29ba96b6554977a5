// Signed notes (C2SP signed-note): a text, an empty line, signature lines.

import {base64, equal, refuse, sha256, utf8} from './bytes.js';

const ED25519 = 0x01;
const COSIGNATURE = 0x04;

export function parse(note) {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n') || note.length > 1_000_000) {
    refuse('a note is a text, an empty line and signature lines');
  }
  const signatures = note.slice(split + 2, -1).split('\n').map(line => {
    const found = /^\u2014 (\S+) (\S+)$/.exec(line) ?? refuse('not a signature line');
    const bytes = base64(found[2]);
    return {name: found[1], id: bytes.slice(0, 4), signature: bytes.slice(4)};
  });
  return {text: note.slice(0, split + 1), signatures};
}

/** A public key: name+id+base64(type || key). Types unknown here stay, and verify nothing. */
export async function vkey(spelling) {
  const parts = spelling.split('+');
  const name = parts[0];
  const encoded = base64(parts.slice(2).join('+'));
  const id = (await sha256(utf8(`${name}\n`), encoded)).slice(0, 4);
  const hex = Array.from(id, octet => octet.toString(16).padStart(2, '0')).join('');
  return parts[1] === hex
    ? {spelling, name, id, type: encoded[0], key: encoded.slice(1)}
    : refuse('the id of a key is not that of the key');
}

/**
 * Which of these keys signed: a set. A line that claims one of them and does not verify makes the
 * whole note a forgery. Undefined where this browser knows no Ed25519.
 */
export async function signedBy(note, keys) {
  const signed = new Set();
  for (const line of note.signatures) {
    for (const key of keys.filter(k => k.name === line.name && equal(k.id, line.id))) {
      if (key.type !== ED25519 && key.type !== COSIGNATURE) {
        continue;
      }
      const verdict = await verifies(key, note.text, line.signature);
      if (verdict === undefined) {
        return undefined;
      }
      signed.add(verdict ? key : refuse(`a signature in the name of ${key.name} is forged`));
    }
  }
  return signed;
}

async function verifies(key, text, signature) {
  if (key.type === ED25519) {
    return ed25519(key.key, utf8(text), signature);
  }
  if (signature.length !== 72) {
    return false;
  }
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  return ed25519(
    key.key, utf8(`cosignature/v1\ntime ${time}\n${text}`), signature.slice(8));
}

async function ed25519(raw, message, signature) {
  let key;
  try {
    key = await crypto.subtle.importKey('raw', raw, {name: 'Ed25519'}, false, ['verify']);
  } catch (error) {
    return error.name === 'NotSupportedError' ? undefined : false;
  }
  return crypto.subtle.verify({name: 'Ed25519'}, key, signature, message);
}

/** Origin, size and root of a checkpoint. */
export function checkpoint(note) {
  const lines = note.text.split('\n');
  if (lines.length !== 4 || lines[3] !== '' || !/^[1-9]\d{0,15}$/.test(lines[1])) {
    refuse('a checkpoint has three lines');
  }
  const root = base64(lines[2]);
  return root.length === 32
    ? {origin: lines[0], size: Number(lines[1]), root}
    : refuse('a root has 32 bytes');
}

