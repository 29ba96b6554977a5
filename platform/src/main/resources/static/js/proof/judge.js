// Judges a certificate, receipt or proof by what is at hand: one verdict for each thing.

import {at, token} from './statuslist.js';
import {chinaDay, covers, judgeCheckpoint, read as readTrust} from './trust.js';
import {isP256, thumbprint, verifies} from './es256.js';
import {includesLeaf} from './tlogproof.js';
import {ownPath} from './sources.js';

const STATUS = ['valid', 'revoked', 'suspended', 'cancelled'];
const STANDING = ['in-force', 'revoked', 'suspended', 'cancelled'];

const verdict = (about, outcome, reason, ...args) => ({about, outcome, reason, args});

/**
 * @param evidence what scan.js, jws.js or tlogproof.js read
 * @param desk fetches by path, the site's address, its root key, the time in seconds
 */
export async function judge(evidence, desk) {
  const trust = await trustOf(desk);
  const verdicts = [trust.verdict];
  if (evidence.kind === 'proof') {
    verdicts.push(...await proof(evidence, trust));
    return verdicts;
  }
  if (evidence.kind === 'receipt') {
    verdicts.push(await signature(evidence, trust, trust.list?.statusKeys, desk));
    return verdicts;
  }
  verdicts.push(await signature(evidence, trust, trust.list?.issuers, desk));
  verdicts.push(dates(evidence, desk.now));
  verdicts.push(await status(evidence, trust, desk));
  verdicts.push(await standing(evidence, trust, desk));
  return verdicts;
}

async function trustOf(desk) {
  const published = await desk.fetch('/.well-known/anzheng/trust.txt');
  if (!published) {
    return {verdict: verdict('trust', 'undecided', 'trust.absent')};
  }
  try {
    const list = await readTrust(published.text, desk.rootKey);
    const said = list.genuine
      ? verdict('trust', 'holds', 'trust.signed', list.serial)
      : list.genuine === undefined
        ? verdict('trust', 'undecided', 'trust.unknown')
        : verdict('trust', 'false', 'trust.forged');
    return {list: list.genuine === false ? undefined : list, verdict: said};
  } catch {
    return {verdict: verdict('trust', 'false', 'trust.forged')};
  }
}

/** Signed by a key that the trust list names, on a day on which that key may sign. */
async function signature(evidence, trust, lines, desk) {
  if (!trust.list) {
    return verdict('signature', 'undecided', 'signature.no-list');
  }
  const line = lines.find(l => l.kid === evidence.kid);
  if (!line) {
    return verdict('signature', 'false', 'signature.unknown-key', evidence.kid);
  }
  const key = await keyOf(evidence, line, desk);
  if (!key) {
    return verdict('signature', 'undecided', 'signature.no-key', evidence.kid);
  }
  const named = evidence.kind !== 'credential' || line.iss === evidence.issuer;
  if (!named || !await verifies(key, evidence.signed, evidence.signature)) {
    return verdict('signature', 'false', 'signature.forged');
  }
  return covers(line, evidence.issuedAt)
    ? verdict('signature', 'holds', 'signature.genuine', evidence.kid, chinaDay(evidence.issuedAt))
    : verdict('signature', 'false', 'signature.out-of-time', evidence.kid, chinaDay(evidence.issuedAt));
}

/** The key with the thumbprint of the line: the token's own, else the published one. */
async function keyOf(evidence, line, desk) {
  const published = evidence.jwk ? undefined : await desk.fetch('/.well-known/jwks.json');
  const keys = evidence.jwk ? [evidence.jwk] : JSON.parse(published?.text ?? '{"keys":[]}').keys;
  for (const key of keys.filter(isP256)) {
    if (await thumbprint(key) === line.thumbprint) {
      return key;
    }
  }
  return undefined;
}

function dates({notBefore, expires}, now) {
  const [first, last] = [chinaDay(notBefore), chinaDay(expires - 1)];
  if (now < notBefore) {
    return verdict('dates', 'false', 'dates.not-yet', first);
  }
  return now >= expires
    ? verdict('dates', 'false', 'dates.expired', last)
    : verdict('dates', 'holds', 'dates.within', first, last);
}

async function status(evidence, trust, desk) {
  const found = await listAt(evidence.status.uri, trust, desk);
  if (found.unfit) {
    return verdict('status', ...found.unfit);
  }
  const {list} = found;
  if (evidence.status.index >= (list.list.length * 8) / list.bits) {
    return verdict('status', 'false', 'status.no-such-index');
  }
  return dated('status', STATUS[at(list, evidence.status.index)], 'valid', list, found.fresh, desk);
}

/** The standing of the body for the category, in whichever list names both. */
async function standing(evidence, trust, desk) {
  const entry = `${evidence.kid.slice(0, evidence.kid.lastIndexOf('/'))}/${evidence.facts.category}`;
  for (let i = 0; i < 16; i++) {
    const found = await listAt(`${desk.site}/status/bodies-${i}`, trust, desk);
    if (found.unfit) {
      return i === 0
        ? verdict('standing', ...found.unfit)
        : verdict('standing', 'undecided', 'standing.not-named', entry);
    }
    const index = found.list.entries.indexOf(entry);
    if (index >= 0) {
      return dated('standing', STANDING[at(found.list, index)], 'in-force', found.list, found.fresh, desk);
    }
  }
  return verdict('standing', 'undecided', 'standing.not-named', entry);
}

function dated(about, value, good, list, fresh, {now}) {
  const outcome = value === good ? 'holds' : 'false';
  return {...verdict(about, outcome, `${about}.${value}`), asOf: list.issuedAt,
    stale: now >= list.expires, old: now >= list.issuedAt + list.ttl, offline: !fresh};
}

/** A status list of this site, signed by one of its status keys; else why it decides nothing. */
async function listAt(uri, trust, desk) {
  const path = ownPath(uri, desk.site);
  const published = path && await desk.fetch(path);
  if (!published) {
    return {unfit: ['undecided', path ? 'list.absent' : 'list.elsewhere', uri]};
  }
  try {
    const list = await token(published.text);
    const said = await signature(list, trust, trust.list?.statusKeys, desk);
    if (said.outcome === 'holds' && list.uri === uri) {
      return {list, fresh: published.fresh};
    }
    return {unfit: said.outcome === 'undecided' ? ['undecided', 'list.in-doubt'] : ['false', 'list.forged']};
  } catch {
    return {unfit: ['false', 'list.forged']};
  }
}

async function proof(evidence, trust) {
  const included = await includesLeaf(evidence);
  const verdicts = [included
    ? verdict('included', 'holds', 'included.yes', evidence.index, evidence.head.size)
    : verdict('included', 'false', 'included.no')];
  if (!trust.list) {
    return [...verdicts, verdict('head', 'undecided', 'signature.no-list')];
  }
  try {
    const head = await judgeCheckpoint(trust.list, evidence.note, evidence.head.origin);
    verdicts.push(head.signed === undefined
      ? verdict('head', 'undecided', 'head.unknown')
      : verdict('head', head.signed ? 'holds' : 'false', head.signed ? 'head.signed' : 'head.unsigned', evidence.head.origin));
    if (head.asked) {
      verdicts.push(head.enough
        ? verdict('witnesses', 'holds', 'witnesses.enough', head.cosigners.join(', '))
        : verdict('witnesses', 'undecided', 'witnesses.few', head.cosigners.length, trust.list.witnesses.size));
    }
  } catch {
    verdicts.push(verdict('head', 'false', 'head.forged'));
  }
  return verdicts;
}
