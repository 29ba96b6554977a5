package org.anzheng.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.util.BigIntegers;

/** SM2 with SM3 (GB/T 32918): DER signatures, the standard's default distinguishing identifier. */
final class Sm2Keys {

  private static final byte[] DISTINGUISHING_ID =
      "1234567812345678".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 32;
  private static final ECDomainParameters CURVE = curve();

  private Sm2Keys() {}

  static byte[] newPrivateKey(SecureRandom random) {
    // GB/T 32918.1: d lies in [1, n-2], as the signature needs the inverse of 1 + d.
    BigInteger d =
        BigIntegers.createRandomInRange(
            BigInteger.ONE, CURVE.getN().subtract(BigInteger.TWO), random);
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

  static byte[] sign(byte[] privateKey, byte[] message, SecureRandom random) {
    SM2Signer signer = new SM2Signer();
    var key = new ParametersWithRandom(scalar(privateKey), random);
    signer.init(true, new ParametersWithID(key, DISTINGUISHING_ID));
    signer.update(message, 0, message.length);
    try {
      return signer.generateSignature();
    } catch (CryptoException e) {
      throw new IllegalStateException("SM2 could not sign", e);
    }
  }

  static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    SM2Signer verifier = new SM2Signer();
    verifier.init(false, new ParametersWithID(point(publicKey), DISTINGUISHING_ID));
    verifier.update(message, 0, message.length);
    return verifier.verifySignature(signature);
  }

  private static ECPrivateKeyParameters scalar(byte[] privateKey) {
    BigInteger d = new BigInteger(1, privateKey);
    if (d.signum() < 1 || d.compareTo(CURVE.getN().subtract(BigInteger.ONE)) >= 0) {
      throw new Malformed("not an SM2 private key");
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
      throw new Malformed("not a point of the SM2 curve", e);
    }
    throw new Malformed("an SM2 public key is an uncompressed point");
  }

  private static ECDomainParameters curve() {
    X9ECParameters sm2 = GMNamedCurves.getByName("sm2p256v1");
    return new ECDomainParameters(sm2.getCurve(), sm2.getG(), sm2.getN(), sm2.getH());
  }
}
