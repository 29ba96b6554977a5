// Judges tokens with libraries that nobody here wrote.
//   node judge.mjs credential CREDENTIAL LIST JWKS   @sd-jwt/sd-jwt-vc: signature, dates, status
//   node judge.mjs credentials FILE LIST JWKS         the same for many, one a line
//   node judge.mjs token TOKEN TYPE JWKS             jose: signature, type
// Prints "accepted" and exits 0, or prints why not and exits 1.
import { createHash, webcrypto } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { compactVerify, createLocalJWKSet } from 'jose';

const read = (file) => readFileSync(file, 'utf8').trim();

async function verifierOf(jwks) {
  const keys = await Promise.all(
    jwks.keys
      .filter((jwk) => jwk.crv === 'P-256')
      .map((jwk) =>
        webcrypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']),
      ),
  );
  return async (data, signature) => {
    const answers = await Promise.all(
      keys.map((key) =>
        webcrypto.subtle.verify(
          { name: 'ECDSA', hash: 'SHA-256' },
          key,
          Buffer.from(signature, 'base64url'),
          Buffer.from(data),
        ),
      ),
    );
    return answers.includes(true);
  };
}

async function credential(token, list, jwks) {
  const verifier = await verifierOf(jwks);
  const judge = new SDJwtVcInstance({
    verifier,
    statusVerifier: verifier,
    hasher: (data, algorithm) =>
      new Uint8Array(createHash(algorithm.replace('-', '')).update(Buffer.from(data)).digest()),
    hashAlg: 'sha-256',
    statusListFetcher: async () => list,
  });
  await judge.verify(token);
}

async function credentials(text, list, jwks) {
  for (const one of text.split('\n')) {
    try {
      await credential(one, list, jwks);
      console.log('accepted');
    } catch (refused) {
      console.log(`rejected: ${String(refused.message).replace(/\s+/g, ' ')}`);
    }
  }
}

async function token(text, type, jwks) {
  const { protectedHeader } = await compactVerify(text, createLocalJWKSet(jwks), { algorithms: ['ES256'] });
  if (protectedHeader.typ !== type) {
    throw new Error(`type ${protectedHeader.typ}`);
  }
}

const [what, first, second, keys] = process.argv.slice(2);
try {
  const jwks = JSON.parse(read(keys));
  if (what === 'credentials') {
    await credentials(read(first), read(second), jwks);
    process.exit();
  }
  await (what === 'credential' ? credential(read(first), read(second), jwks) : token(read(first), second, jwks));
  console.log('accepted');
} catch (refused) {
  console.log(`rejected: ${refused.message}`);
  process.exitCode = 1;
}
