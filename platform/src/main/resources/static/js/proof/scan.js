// A certificate out of a QR code: COSE_Sign1 (RFC 9052) around a CWT (RFC 8392), in base32.

import {base32, concat, numberOf, refuse, text, textOf, utf8} from './bytes.js';
import {read, string} from './cbor.js';

const STATUS = 65535;
const CERTIFICATE = -65537;
const NAMES = ['', 'number', 'holder', 'uscc', 'category', 'level', 'scope', 'standards'];

/** What stands behind the hash of the address. Whether it is genuine, its signature says. */
export function parse(fragment) {
  const signed = read(base32(fragment));
  const parts = signed.tag === 18 && Array.isArray(signed.value) ? signed.value : [];
  const [header, open, payload, signature] = parts;
  if (parts.length !== 4 || !isBytes(header) || !isBytes(payload) || !isBytes(signature)
      || !(open instanceof Map) || open.size !== 0) {
    refuse('not a signed code');
  }
  const named = read(header);
  if (!(named instanceof Map) || named.size !== 2 || named.get(1) !== -7 || !isBytes(named.get(4))) {
    refuse('not signed with ES256 by a named key');
  }
  return {
    kind: 'scan',
    kid: text(named.get(4)),
    signed: concat(
      Uint8Array.of(0x84), string(utf8('Signature1'), 3), string(header, 2),
      string(new Uint8Array(), 2), string(payload, 2)),
    signature,
    ...certificate(read(payload)),
  };
}

function certificate(claims) {
  const told = claims instanceof Map ? claims.get(CERTIFICATE) : undefined;
  const status = claims instanceof Map ? claims.get(STATUS)?.get?.('status_list') : undefined;
  if (!(told instanceof Map) || !(status instanceof Map)) {
    refuse('not a certificate');
  }
  const facts = {};
  told.forEach((value, key) => {
    if (NAMES[key]) {
      facts[NAMES[key]] = value;
    }
  });
  const times = Object.fromEntries([['expires', 4], ['notBefore', 5], ['issuedAt', 6]]
    .map(([name, key]) => [name, numberOf({[name]: claims.get(key)}, name)]));
  for (const name of ['number', 'holder', 'category', 'level']) {
    textOf(facts, name);
  }
  return {
    facts,
    ...times,
    status: {
      index: numberOf({idx: status.get('idx')}, 'idx'),
      uri: textOf({uri: status.get('uri')}, 'uri'),
    },
  };
}

const isBytes = value => value instanceof Uint8Array;
