package org.anzheng.bench;

import java.time.Instant;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Fact;

/** A fact that nobody listens to and that publishes nothing but its commitment, as most do. */
record StatusMarked(
    Act act,
    String number,
    CertificateStatus from,
    CertificateStatus to,
    String reason,
    Instant effective,
    String facts)
    implements Fact {

  @Override
  public String chain() {
    return "bench/" + number;
  }
}
