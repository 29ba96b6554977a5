// Signed tokens in compact form (RFC 7515): ES256 and nothing else, of a known type.

import {base64url, jsonObject, numberOf, refuse, sha256, textOf, toBase64url, utf8} from './bytes.js';

const LONGEST = 1 << 20;

export function parse(token, type) {
  const parts = token.split('.');
  if (token.length > LONGEST || parts.length !== 3) {
    refuse('a token has three parts');
  }
  const header = jsonObject(base64url(parts[0]));
  if (header.alg !== 'ES256' || header.typ !== type || 'crit' in header) {
    refuse(`not a token of type ${type} signed with ES256`);
  }
  return {
    kid: textOf(header, 'kid'),
    jwk: header.jwk,
    claims: jsonObject(base64url(parts[1])),
    signed: utf8(`${parts[0]}.${parts[1]}`),
    signature: base64url(parts[2]),
  };
}

/** The type in the header of what looks like a token. */
export function typeOf(token) {
  try {
    return jsonObject(base64url(token.slice(0, Math.max(0, token.indexOf('.'))))).typ;
  } catch {
    return undefined;
  }
}

/** A certificate credential (SD-JWT VC, RFC 9901): what is shown belongs to it. */
export async function credential(token) {
  const parts = token.split('~');
  if (parts.length < 2 || parts.length > 102 || parts.at(-1) !== '') {
    refuse('a tilde stands behind every part');
  }
  const jws = parse(parts[0], 'dc+sd-jwt');
  const open = new Set(jws.claims._sd ?? []);
  const shown = {};
  for (const disclosure of parts.slice(1, -1)) {
    const [, name, value] = disclosed(disclosure);
    const digest = toBase64url(await sha256(utf8(disclosure)));
    if (!open.delete(digest) || name in jws.claims || name in shown) {
      refuse('a disclosure that does not belong to the token');
    }
    shown[name] = value;
  }
  const {claims} = jws;
  const list = claims.status?.status_list;
  return {
    ...jws,
    kind: 'credential',
    shown,
    facts: {
      number: textOf(claims, 'cert_no'),
      holder: textOf(claims.holder, 'name'),
      uscc: claims.holder.uscc,
      category: claims.category,
      level: claims.level,
      scope: claims.scope,
      standards: claims.standard ?? [],
    },
    issuer: textOf(claims, 'iss'),
    expires: numberOf(claims, 'exp'),
    notBefore: numberOf(claims, 'nbf'),
    issuedAt: numberOf(claims, 'iat'),
    status: {index: numberOf(list, 'idx'), uri: textOf(list, 'uri')},
  };
}

function disclosed(disclosure) {
  let parts;
  try {
    parts = JSON.parse(new TextDecoder().decode(base64url(disclosure)));
  } catch {
    refuse('not a disclosure');
  }
  return Array.isArray(parts) && parts.length === 3 && typeof parts[1] === 'string'
    ? parts
    : refuse('a disclosure has salt, name and value');
}

/** A query receipt. */
export function receipt(token) {
  const jws = parse(token, 'anzheng-receipt+jwt');
  return {
    ...jws,
    kind: 'receipt',
    issuedAt: numberOf(jws.claims, 'iat'),
    facts: Object.fromEntries(['number', 'holder', 'uscc', 'on', 'status', 'standing', 'scope', 'data_as_of']
      .filter(name => typeof jws.claims[name] === 'string').map(name => [name, jws.claims[name]])),
  };
}
