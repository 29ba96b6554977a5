package org.anzheng.certificates;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 证书事实: everything that can have happened to a certificate. Each one that changes it is public in
 * the log.
 */
@NamedInterface("facts")
public sealed interface CertificateFact extends Fact
    permits CertificateIssued,
        CertificateSuspended,
        CertificateRestored,
        CertificateRevoked,
        CertificateCancelled,
        CertificateExpired,
        CertificateCorrected,
        CertificateContinued,
        CertificateChanged,
        CertificateReplaced,
        CertificateReported,
        ReportAmended,
        RevocationAnnulled {

  /** The certificate as it stood after the fact. */
  CertificateReference certificate();

  /** From which status to which, why, and when. */
  StatusChange change();

  /** The word for this event in the public log. */
  String event();

  /** What the public log says about the certificate before or after it; mostly nothing. */
  default Map<String, Object> lineageFields() {
    return Map.of();
  }

  /** The credential that was signed with it, if it changed what the certificate says. */
  default Optional<Credential> newCredential() {
    return Optional.empty();
  }

  @Override
  default String chain() {
    return certificate().chain();
  }

  @Override
  default Optional<PublicLeaf> publicLeaf() {
    Map<String, Object> fields = new TreeMap<>(lineageFields());
    fields.put("no", certificate().number());
    fields.put("ev", event());
    change().from().ifPresent(status -> fields.put("from", status.code()));
    fields.put("to", change().to().code());
    change().reason().ifPresent(reason -> fields.put("reason", reason));
    fields.put("eff", change().times().effective().toString());
    fields.put("body", certificate().issuer());
    fields.put("idx", certificate().statusIndex());
    fields.put("jws", certificate().documentHash());
    certificate().publicUscc().ifPresent(uscc -> fields.put("holder_uscc", uscc));
    return Optional.of(new PublicLeaf("cert", certificate().number(), fields));
  }
}
