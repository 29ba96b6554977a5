package org.anzheng.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.PublicLeaf;

/** A fact as large as the suspension of a certificate, which nobody listens to. */
record StatusMarked(
    Act act,
    String number,
    CertificateStatus from,
    CertificateStatus to,
    String reason,
    Instant effective,
    Instant decided,
    LocalDate until,
    String facts,
    List<UUID> evidence,
    List<String> restorationActions,
    String contact,
    boolean open)
    implements Fact {

  @Override
  public String chain() {
    return "bench/" + number;
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    return open ? Optional.of(new PublicLeaf("cert", number, fields())) : Optional.empty();
  }

  private Map<String, Object> fields() {
    return Map.of(
        "no", number,
        "ev", "suspend",
        "from", from.code(),
        "to", to.code(),
        "reason", reason,
        "eff", effective.toString(),
        "until", until.toString());
  }
}
