package org.anzheng.proof;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The answer of a time-stamping authority (时间戳, RFC 3161): these bytes existed at that time. It is
 * worth what the authority is worth.
 */
public final class TimeStamp {

  /** Longest answer read; one with a chain of certificates has some thousand bytes. */
  public static final int MAX_BYTES = 64 * 1024;

  private static final int LONGEST_CHAIN = 8;
  private static final BouncyCastleProvider BC = new BouncyCastleProvider();

  private final byte[] bytes;
  private final TimeStampToken token;
  private final X509CertificateHolder signer;

  private TimeStamp(byte[] bytes, TimeStampToken token, X509CertificateHolder signer) {
    this.bytes = bytes;
    this.token = token;
    this.signer = signer;
  }

  /** What to send to an authority: a request over the SHA-256 of a message. */
  public static byte[] request(byte[] message, BigInteger nonce) {
    try {
      return requestOf(message, nonce).getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("a request in memory", e);
    }
  }

  /** Strictly reads an answer (a {@code .tsr} file), whatever it is an answer to. */
  public static TimeStamp parse(byte[] response) {
    if (response.length > MAX_BYTES) {
      throw new Malformed("time stamp longer than " + MAX_BYTES + " bytes");
    }
    try {
      TimeStampToken token = new TimeStampResponse(response).getTimeStampToken();
      if (token == null) {
        throw new Malformed("the authority refused");
      }
      return new TimeStamp(response.clone(), token, signerOf(token));
    } catch (TSPException | IOException | RuntimeException e) {
      throw e instanceof Malformed known ? known : new Malformed("not a time stamp", e);
    }
  }

  /** Reads the answer to one request: granted, with its nonce, over its message. */
  public static TimeStamp answer(byte[] response, byte[] message, BigInteger nonce) {
    TimeStamp stamp = parse(response);
    try {
      new TimeStampResponse(response).validate(requestOf(message, nonce));
    } catch (TSPException | IOException e) {
      throw new Malformed("the answer to another question", e);
    }
    return stamp;
  }

  /** When the authority says that it saw the bytes. */
  public Instant time() {
    return token.getTimeStampInfo().getGenTime().toInstant();
  }

  /** The name in the certificate of the authority. */
  public String authority() {
    return signer.getSubject().toString();
  }

  /** The answer as it came. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether it is over these bytes, by their SHA-256. */
  public boolean isOver(byte[] message) {
    return token
            .getTimeStampInfo()
            .getMessageImprintAlgOID()
            .equals(NISTObjectIdentifiers.id_sha256)
        && MessageDigest.isEqual(
            token.getTimeStampInfo().getMessageImprintDigest(), Hashes.sha256(message));
  }

  /** Whether the key of the certificate that lies in it signed it, for time stamping. */
  public boolean isSigned() {
    try {
      SignerInformationVerifier verifier =
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(BC).build(signer);
      token.validate(verifier);
      return true;
    } catch (TSPException | OperatorCreationException | CertificateException | RuntimeException e) {
      return false;
    }
  }

  /** Whether one of these certificates, which the reader trusts, is or vouches for the signer. */
  public boolean isVouchedFor(Collection<X509CertificateHolder> trusted) {
    List<X509CertificateHolder> packed = new ArrayList<>(certificatesIn(token));
    packed.addAll(trusted);
    X509CertificateHolder at = signer;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      if (!at.isValidOn(token.getTimeStampInfo().getGenTime())) {
        return false;
      }
      if (trusted.contains(at)) {
        return true;
      }
      X509CertificateHolder below = at;
      Optional<X509CertificateHolder> issuer =
          packed.stream().filter(c -> !c.equals(below) && issued(c, below)).findFirst();
      if (issuer.isEmpty()) {
        return false;
      }
      at = issuer.get();
    }
    return false;
  }

  private static boolean issued(X509CertificateHolder issuer, X509CertificateHolder issued) {
    try {
      var constraints = BasicConstraints.fromExtensions(issuer.getExtensions());
      return constraints != null
          && constraints.isCA()
          && issuer.getSubject().equals(issued.getIssuer())
          && issued.isSignatureValid(
              new JcaContentVerifierProviderBuilder().setProvider(BC).build(issuer));
    } catch (CertException
        | OperatorCreationException
        | CertificateException
        | RuntimeException e) {
      return false;
    }
  }

  private static X509CertificateHolder signerOf(TimeStampToken token) {
    return certificatesIn(token).stream()
        .filter(token.getSID()::match)
        .findFirst()
        .orElseThrow(() -> new Malformed("the authority's certificate does not lie in it"));
  }

  private static Collection<X509CertificateHolder> certificatesIn(TimeStampToken token) {
    return token.getCertificates().getMatches(null);
  }

  private static TimeStampRequest requestOf(byte[] message, BigInteger nonce) throws IOException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(
        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), Hashes.sha256(message), nonce);
  }
}
