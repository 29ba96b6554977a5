package org.anzheng.adoption.watch;

import java.util.Locale;
import java.util.Optional;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.parties.Uscc;
import org.springframework.modulith.NamedInterface;

/** 关注对象: a single certificate, or every certificate of a supplier. */
@NamedInterface("watch")
public enum WatchKind {
  /** 证书. */
  CERTIFICATE,
  /** 供应商. */
  SUPPLIER;

  /** What a typed text names; empty when it is neither a number nor a code. */
  static Optional<WatchKind> of(String target) {
    if (CertificateNumber.isValid(target)) {
      return Optional.of(CERTIFICATE);
    }
    return Uscc.isValid(target) ? Optional.of(SUPPLIER) : Optional.empty();
  }

  /** As people type it: blanks around it and lower case are forgiven. */
  static String normalise(String typed) {
    return typed.strip().toUpperCase(Locale.ROOT);
  }
}
