// The trust list: whose signatures count, signed by the root key.

import {decimal, refuse} from './bytes.js';
import {parse as parseNote, signedBy, vkey} from './note.js';

/** Reads the list and says whether the root key signed it: true, false, or undefined. */
export async function read(published, rootKey) {
  const note = parseNote(published);
  const list = await parse(note.text);
  let genuine;
  if (rootKey) {
    try {
      const signed = await signedBy(note, [await vkey(rootKey)]);
      genuine = signed && signed.size === 1;
    } catch {
      genuine = false;
    }
  }
  return {...list, genuine};
}

async function parse(text) {
  const lines = text.split('\n').slice(0, -1);
  const list = {
    origin: lines[0], serial: decimal(lines[1] ?? ''),
    logs: [], witnesses: new Map(), issuers: [], statusKeys: [], groups: [], quorum: 'none',
  };
  for (const line of lines.slice(2)) {
    const words = line.split(' ');
    switch (words[0]) {
      case 'log':
        list.logs.push({key: await vkey(words[1]), from: words[2], to: words[3]});
        break;
      case 'witness':
        list.witnesses.set(words[1], await vkey(words[2]));
        break;
      case 'issuer':
        list.issuers.push({iss: words[1], kid: words[2], thumbprint: words[3], from: words[4], to: words[5]});
        break;
      case 'status':
        list.statusKeys.push({kid: words[1], thumbprint: words[2], from: words[3], to: words[4]});
        break;
      case 'group':
        list.groups.push({name: words[1], threshold: words[2], members: words.slice(3)});
        break;
      case 'quorum':
        list.quorum = words[1];
        break;
      default:
        refuse(`unknown line in the trust list: ${words[0]}`);
    }
  }
  return list;
}

/** Whether these witnesses, by their names in the list, are as many as the policy wants. */
export function isEnough(list, names) {
  const have = new Set(names);
  for (const {name, threshold, members} of list.groups) {
    const wanted = threshold === 'any' ? 1 : threshold === 'all' ? members.length : decimal(threshold);
    if (members.filter(m => have.has(m)).length >= wanted) {
      have.add(name);
    }
  }
  return list.quorum === 'none' || have.has(list.quorum);
}

/** Signed by its log, and by which witnesses; undefined where this browser cannot tell. */
export async function judgeCheckpoint(list, note, origin) {
  const keys = list.logs.map(l => l.key).filter(key => key.name === origin);
  const byLog = await signedBy(note, keys);
  const byWitnesses = await signedBy(note, [...list.witnesses.values()]);
  if (byLog === undefined || byWitnesses === undefined) {
    return {signed: undefined, cosigners: [], enough: undefined};
  }
  const cosigners = [...list.witnesses].filter(([, key]) => byWitnesses.has(key)).map(([name]) => name);
  return {
    signed: keys.some(key => byLog.has(key)),
    cosigners,
    enough: isEnough(list, cosigners),
    asked: list.quorum !== 'none',
  };
}

/** Whether a key's line covers the day of that second in China. */
export function covers({from, to}, second) {
  const day = chinaDay(second);
  return day >= from && (to === '-' || day <= to);
}

export function chinaDay(second) {
  return new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 10);
}
