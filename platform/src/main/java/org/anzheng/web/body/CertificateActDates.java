package org.anzheng.web.body;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads typed dates, and objects to all that cannot be read at once. */
final class CertificateActDates {

  private final List<Objection> objections = new ArrayList<>();

  LocalDate read(String field, @Nullable String typed) {
    String text = CertificateActForm.text(typed);
    if (text.isEmpty()) {
      objections.add(Objection.toField(field, KernelRefusal.REQUIRED));
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      objections.add(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD));
      return LocalDate.EPOCH;
    }
  }

  void require(String field, @Nullable String typed) {
    if (CertificateActForm.text(typed).isEmpty()) {
      objections.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
  }

  void refuseIfAny() {
    Refusal.ifAny(objections);
  }
}
