package org.anzheng.proof;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/** Certificates of authorities that a reader trusts (受信证书), as PEM. */
public final class Certificates {

  private Certificates() {}

  /** Every certificate of a PEM text; at least one, and nothing else. */
  public static List<X509CertificateHolder> parse(String pem) {
    List<X509CertificateHolder> found = new ArrayList<>();
    try (PEMParser parser = new PEMParser(new StringReader(pem))) {
      for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
        if (!(next instanceof X509CertificateHolder certificate)) {
          throw new Malformed("not a certificate");
        }
        found.add(certificate);
      }
    } catch (IOException | RuntimeException e) {
      throw e instanceof Malformed known ? known : new Malformed("not a certificate", e);
    }
    if (found.isEmpty()) {
      throw new Malformed("no certificate");
    }
    return List.copyOf(found);
  }
}
