package org.anzheng.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.CredentialSigner;

/** 证书文件: what a certificate says, ready to be signed by its body; the log carries the hash. */
@Basis("certificate-measures:8")
record CertificateDocument(
    String number,
    String chain,
    String issuer,
    long statusIndex,
    String caseNumber,
    CertificateContent content,
    LocalDate issuedOn,
    LocalDate validTo) {

  /** The document of an existing certificate with other content. */
  static CertificateDocument of(Certificate certificate, CertificateContent content) {
    CertificateReference old = certificate.reference();
    return new CertificateDocument(
        old.number(),
        old.chain(),
        old.issuer(),
        old.statusIndex(),
        certificate.caseNumber(),
        content,
        certificate.issuedOn(),
        certificate.validTo());
  }

  /** Signs it, under both algorithms. */
  Credential sign(CredentialSigner signer, Instant now) {
    String token = signer.sign(issuer, statusIndex, now, open(), hidden());
    Credential unsealed = new Credential(token, "");
    byte[] sm2 = signer.signSm2(issuer, now, unsealed.signedPart());
    return new Credential(token, Base64.getEncoder().encodeToString(sm2));
  }

  CertificateReference reference(Credential credential) {
    return new CertificateReference(
        number, chain, issuer, content.holderUscc(), statusIndex, credential.hash());
  }

  private Map<String, Object> open() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("nbf", ChinaTime.startOf(issuedOn).getEpochSecond());
    claims.put("exp", ChinaTime.endOf(validTo).getEpochSecond());
    claims.put("cert_no", number);
    claims.put("holder", holder());
    claims.put("category", content.category());
    claims.put("level", content.tier());
    claims.put("scope", content.scopeZh());
    if (!content.scopeEn().isEmpty()) {
      claims.put("scope_en", content.scopeEn());
    }
    claims.put("standard", content.standards());
    claims.put("rule", content.ruleVersion());
    return claims;
  }

  private Map<String, Object> holder() {
    Map<String, Object> holder = new LinkedHashMap<>();
    holder.put("name", content.holderName());
    if (!content.holderNameEn().isEmpty()) {
      holder.put("name_en", content.holderNameEn());
    }
    CertificateReference.publicUscc(content.holderUscc())
        .ifPresent(uscc -> holder.put("uscc", uscc));
    return holder;
  }

  /** What a buyer need not know: the holder shows it to whom it pleases. */
  private Map<String, Object> hidden() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("case_no", caseNumber);
    claims.put("address", content.holderAddress());
    claims.put("sites", content.sites());
    if (CertificateReference.publicUscc(content.holderUscc()).isEmpty()) {
      claims.put("uscc", content.holderUscc());
    }
    return claims;
  }
}
