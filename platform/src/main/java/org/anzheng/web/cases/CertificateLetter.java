package org.anzheng.web.cases;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateTransition;

/** 证书通知书 (F13): what the holder is told in writing of each thing that happens to a certificate. */
enum CertificateLetter {
  /** 颁证通知书. */
  ISSUE(CertificateTransition.ISSUE, "CertificateIssued"),
  /** 暂停通知书. */
  SUSPENSION(CertificateTransition.SUSPEND, "CertificateSuspended"),
  /** 恢复通知书. */
  RESTORATION(CertificateTransition.RESTORE, "CertificateRestored"),
  /** 撤销通知书. */
  REVOCATION(CertificateTransition.REVOKE, "CertificateRevoked"),
  /** 注销通知书. */
  CANCELLATION(CertificateTransition.CANCEL, "CertificateCancelled"),
  /** 到期失效通知书. */
  EXPIRY(CertificateTransition.EXPIRE, "CertificateExpired"),
  /** 撤销决定被撤销通知书. */
  ANNULMENT(CertificateTransition.ANNUL_REVOCATION, "RevocationAnnulled");

  private final CertificateTransition act;
  private final String kind;

  CertificateLetter(CertificateTransition act, String kind) {
    this.act = act;
    this.kind = kind;
  }

  /** The act it tells. */
  CertificateTransition act() {
    return act;
  }

  /** Its name in keys of texts and in file names. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The letter of a kind of fact; corrections, new versions and continuations have none. */
  static Optional<CertificateLetter> of(String kind) {
    return Arrays.stream(values()).filter(l -> l.kind.equals(kind)).findFirst();
  }

  /** The event a notice of this kind tells: the last one recorded before it was delivered. */
  static Optional<CertificateEvent> told(
      String kind, Instant deliveredAt, List<CertificateEvent> history) {
    return history.stream()
        .filter(event -> event.kind().equals(kind) && !event.recorded().isAfter(deliveredAt))
        .reduce((earlier, later) -> later);
  }
}
