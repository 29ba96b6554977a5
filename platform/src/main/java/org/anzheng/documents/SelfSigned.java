package org.anzheng.documents;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * 自签名证书: a software key whose certificate only its owner vouches for. A body that holds a
 * certificate of a licensed certification authority (电子认证服务机构) replaces it.
 */
final class SelfSigned {

  private static final Duration LIFETIME = Duration.ofDays(3650);
  private static final int SERIAL_BITS = 127;

  private SelfSigned() {}

  static SigningKey of(Signatory owner, KeyAlgorithm algorithm, Instant from) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", NationalCrypto.PROVIDER);
      generator.initialize(new ECGenParameterSpec(algorithm.curve()));
      KeyPair pair = generator.generateKeyPair();
      X500Name name = name(owner);
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              name,
              new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
              Date.from(from),
              Date.from(from.plus(LIFETIME)),
              name,
              pair.getPublic());
      int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
      builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
      var signer =
          new JcaContentSignerBuilder(algorithm.signature())
              .setProvider(NationalCrypto.PROVIDER)
              .build(pair.getPrivate());
      return new SigningKey(
          pair.getPrivate(),
          new JcaX509CertificateConverter()
              .setProvider(NationalCrypto.PROVIDER)
              .getCertificate(builder.build(signer)));
    } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
      throw new IllegalStateException("no key for " + owner.key(), e);
    }
  }

  private static X500Name name(Signatory owner) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "CN")
        .addRDN(BCStyle.O, owner.name())
        .addRDN(BCStyle.CN, owner.key())
        .build();
  }
}
