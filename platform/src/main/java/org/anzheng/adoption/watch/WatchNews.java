package org.anzheng.adoption.watch;

import java.util.Locale;
import java.util.Optional;
import org.anzheng.register.CertificateEntryChanged;
import org.springframework.modulith.NamedInterface;

/** 关注消息: what an adopter is told about what it watches. */
@NamedInterface("watch")
public enum WatchNews {
  /** 已颁发, to a supplier that is watched. */
  ISSUED,
  /** 已暂停. */
  SUSPENDED,
  /** 已恢复. */
  RESTORED,
  /** 已撤销. */
  REVOKED,
  /** 已注销. */
  CANCELLED,
  /** 已过期失效. */
  EXPIRED,
  /** 内容已变更, or the certificate was replaced. */
  CHANGED,
  /** 即将到期. */
  EXPIRING,
  /** 颁证机构资质变化. */
  ISSUER_STANDING;

  /** What a change in the register is to those who watch; empty when it is nothing to them. */
  static Optional<WatchNews> of(CertificateEntryChanged change) {
    if (change.from().isEmpty()) {
      return Optional.of(ISSUED);
    }
    if (change.from().get() == change.to()) {
      return switch (change.kind()) {
        case "CertificateChanged", "CertificateCorrected", "CertificateReplaced" ->
            Optional.of(CHANGED);
        default -> Optional.empty();
      };
    }
    return Optional.of(
        switch (change.to()) {
          case VALID -> RESTORED;
          case SUSPENDED -> SUSPENDED;
          case REVOKED -> REVOKED;
          case CANCELLED -> CANCELLED;
          case EXPIRED -> EXPIRED;
        });
  }

  /** The type of the message that programs receive. */
  public String type() {
    return this == ISSUER_STANDING
        ? "issuer.standing"
        : "certificate." + name().toLowerCase(Locale.ROOT);
  }
}
