// ES256 under keys of P-256, known by their thumbprint (RFC 7638).

import {refuse, sha256, textOf, toBase64url, utf8} from './bytes.js';

const P256 = {name: 'ECDSA', namedCurve: 'P-256'};

export function isP256(jwk) {
  return jwk?.kty === 'EC' && jwk.crv === 'P-256' && !('d' in jwk);
}

export async function thumbprint(jwk) {
  const [x, y] = [textOf(jwk, 'x'), textOf(jwk, 'y')];
  if (!isP256(jwk) || !/^[\w-]{43}$/.test(x) || !/^[\w-]{43}$/.test(y)) {
    refuse('not a public key of P-256');
  }
  return toBase64url(await sha256(utf8(`{"crv":"P-256","kty":"EC","x":"${x}","y":"${y}"}`)));
}

/** Whether this key signed the bytes; a key that is no point of the curve signed nothing. */
export async function verifies(jwk, signed, signature) {
  try {
    const {x, y} = jwk;
    const key = await crypto.subtle.importKey(
      'jwk', {kty: 'EC', crv: 'P-256', x, y}, P256, false, ['verify']);
    return await crypto.subtle.verify(
      {name: 'ECDSA', hash: 'SHA-256'}, key, signature, signed);
  } catch {
    return false;
  }
}
