package org.anzheng.api.v1;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.register.CertificateEntry;

/** The entity tag of a certificate: it changes with its status, its history and its issuer. */
final class EntityTag {

  private EntityTag() {}

  static String of(CertificateEntry entry, Optional<LocalDate> on) {
    return '"'
        + String.join(
            "-",
            entry.status().code(),
            Integer.toString(entry.history().size()),
            Integer.toString(entry.issuer().standing().code()),
            entry.issuer().since().toString(),
            on.map(LocalDate::toString).orElse("now"))
        + '"';
  }
}
