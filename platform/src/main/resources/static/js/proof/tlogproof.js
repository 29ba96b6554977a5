// An offline proof that a leaf is in a log (C2SP tlog-proof): the content of a .tlog-proof file.

import {base64, decimal, refuse, text} from './bytes.js';
import {includes, leafHash} from './merkle.js';
import {checkpoint, parse as parseNote} from './note.js';

export const FIRST_LINE = 'c2sp.org/tlog-proof@v1';

export function parse(file) {
  const split = file.indexOf('\n\n');
  const lines = file.slice(0, Math.max(0, split)).split('\n');
  if (lines.shift() !== FIRST_LINE) {
    refuse('not a proof file');
  }
  const extra = lines[0]?.startsWith('extra ') ? base64(lines.shift().slice(6)) : undefined;
  const index = lines[0]?.startsWith('index ') ? decimal(lines.shift().slice(6)) : refuse('no index');
  const hashes = lines.map(base64);
  if (hashes.length > 63 || hashes.some(hash => hash.length !== 32)) {
    refuse('no such inclusion proof');
  }
  const note = parseNote(file.slice(split + 2));
  return {kind: 'proof', leaf: extra, index, hashes, note, head: checkpoint(note), facts: facts(extra)};
}

/** What a public leaf tells; a commitment tells nothing. */
function facts(leaf) {
  try {
    const {no: number, ev: event, to: code, eff: effective, body} = JSON.parse(text(leaf));
    return {number, event, code, effective, body};
  } catch {
    return {};
  }
}

export async function includesLeaf({leaf, index, hashes, head}) {
  return leaf !== undefined && includes(index, head.size, await leafHash(leaf), hashes, head.root);
}
