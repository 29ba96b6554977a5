package org.anzheng.documents;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the signing keys: made at first use, sealed at rest, the same on every node. */
@Repository
class SigningKeys {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final Clock clock;

  SigningKeys(JdbcClient jdbc, Sealer sealer, Clock clock) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.clock = clock;
  }

  SigningKey of(Signatory signatory, KeyAlgorithm algorithm) {
    return find(signatory, algorithm).orElseGet(() -> make(signatory, algorithm));
  }

  private Optional<SigningKey> find(Signatory signatory, KeyAlgorithm algorithm) {
    return jdbc.sql(
            """
            SELECT certificate, key_sealed FROM documents.signing_key
            WHERE owner = :owner AND algorithm = :algorithm
            """)
        .param("owner", signatory.key())
        .param("algorithm", algorithm.name())
        .query((row, i) -> read(row.getBytes("certificate"), row.getBytes("key_sealed")))
        .optional();
  }

  private SigningKey make(Signatory signatory, KeyAlgorithm algorithm) {
    SigningKey made = SelfSigned.of(signatory, algorithm, clock.instant());
    try {
      jdbc.sql(
              """
              INSERT INTO documents.signing_key
                (id, owner, algorithm, certificate, key_sealed, made_at)
              VALUES (:id, :owner, :algorithm, :certificate, :key, :madeAt)
              ON CONFLICT DO NOTHING
              """)
          .param("id", UUID.randomUUID())
          .param("owner", signatory.key())
          .param("algorithm", algorithm.name())
          .param("certificate", made.certificate().getEncoded())
          .param("key", sealer.seal(made.key().getEncoded()))
          .param("madeAt", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a certificate just made has an encoding", e);
    }
    return find(signatory, algorithm).orElseThrow();
  }

  private SigningKey read(byte[] certificate, byte[] sealed) {
    try {
      PrivateKey key =
          KeyFactory.getInstance("EC", NationalCrypto.PROVIDER)
              .generatePrivate(new PKCS8EncodedKeySpec(sealer.open(sealed)));
      X509Certificate read =
          (X509Certificate)
              CertificateFactory.getInstance("X.509", NationalCrypto.PROVIDER)
                  .generateCertificate(new ByteArrayInputStream(certificate));
      return new SigningKey(key, read);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a signing key cannot be read", e);
    }
  }
}
