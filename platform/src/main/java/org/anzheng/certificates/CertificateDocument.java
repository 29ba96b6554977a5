package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.anzheng.kernel.Basis;

/** 证书文件: the certificate as canonical JSON, whose hash the log carries. */
@Basis("certificate-measures:8")
record CertificateDocument(CertificateReference reference) {

  /** The document of a new certificate. */
  static CertificateDocument of(
      String number,
      String issuer,
      long statusIndex,
      IssueOrder order,
      LocalDate issuedOn,
      LocalDate validTo) {
    String hash = hash(number, issuer, order.content(), issuedOn, validTo);
    return new CertificateDocument(
        new CertificateReference(
            number, order.chain(), issuer, order.content().holderUscc(), statusIndex, hash));
  }

  /** The document of an existing certificate with other content. */
  static CertificateDocument of(Certificate certificate, CertificateContent content) {
    CertificateReference old = certificate.reference();
    String hash =
        hash(old.number(), old.issuer(), content, certificate.issuedOn(), certificate.validTo());
    return new CertificateDocument(
        new CertificateReference(
            old.number(),
            old.chain(),
            old.issuer(),
            content.holderUscc(),
            old.statusIndex(),
            hash));
  }

  private static String hash(
      String number,
      String issuer,
      CertificateContent content,
      LocalDate issuedOn,
      LocalDate validTo) {
    Map<String, Object> fields = new TreeMap<>(content.fields());
    fields.put("cert_no", number);
    fields.put("issuer", issuer);
    fields.put("issued", issuedOn.toString());
    fields.put("valid_to", validTo.toString());
    return ContentHash.of(fields);
  }
}
