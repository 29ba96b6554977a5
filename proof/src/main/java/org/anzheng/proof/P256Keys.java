package org.anzheng.proof;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** ES256 of RFC 7518: P-256 with SHA-256, signatures as r and s of 32 bytes each, k of RFC 6979. */
final class P256Keys {

  private static final int LENGTH = 32;
  private static final ECDomainParameters CURVE = curve();

  private P256Keys() {}

  static byte[] newPrivateKey(SecureRandom random) {
    BigInteger d =
        BigIntegers.createRandomInRange(
            BigInteger.ONE, CURVE.getN().subtract(BigInteger.ONE), random);
    return BigIntegers.asUnsignedByteArray(LENGTH, d);
  }

  /** Uncompressed point, 65 bytes. */
  static byte[] publicKey(byte[] privateKey) {
    BigInteger d = scalar(privateKey).getD();
    return new FixedPointCombMultiplier().multiply(CURVE.getG(), d).normalize().getEncoded(false);
  }

  static byte[] requireSound(byte[] publicKey) {
    point(publicKey);
    return publicKey;
  }

  static byte[] sign(byte[] privateKey, byte[] message) {
    ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
    signer.init(true, scalar(privateKey));
    BigInteger[] rs = signer.generateSignature(Hashes.sha256(message));
    byte[] signature = Arrays.copyOf(BigIntegers.asUnsignedByteArray(LENGTH, rs[0]), 2 * LENGTH);
    System.arraycopy(BigIntegers.asUnsignedByteArray(LENGTH, rs[1]), 0, signature, LENGTH, LENGTH);
    return signature;
  }

  static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    if (signature.length != 2 * LENGTH) {
      return false;
    }
    ECDSASigner verifier = new ECDSASigner();
    verifier.init(false, point(publicKey));
    return verifier.verifySignature(
        Hashes.sha256(message),
        new BigInteger(1, signature, 0, LENGTH),
        new BigInteger(1, signature, LENGTH, LENGTH));
  }

  private static ECPrivateKeyParameters scalar(byte[] privateKey) {
    BigInteger d = new BigInteger(1, privateKey);
    if (d.signum() < 1 || d.compareTo(CURVE.getN()) >= 0) {
      throw new Malformed("not a P-256 private key");
    }
    return new ECPrivateKeyParameters(d, CURVE);
  }

  private static ECPublicKeyParameters point(byte[] publicKey) {
    try {
      ECPoint point = CURVE.getCurve().decodePoint(publicKey);
      if (publicKey[0] == 0x04 && !point.isInfinity()) {
        return new ECPublicKeyParameters(point, CURVE);
      }
    } catch (IllegalArgumentException e) {
      throw new Malformed("not a point of P-256", e);
    }
    throw new Malformed("a P-256 public key is an uncompressed point");
  }

  private static ECDomainParameters curve() {
    X9ECParameters p256 = CustomNamedCurves.getByName("P-256");
    return new ECDomainParameters(p256.getCurve(), p256.getG(), p256.getN(), p256.getH());
  }
}
