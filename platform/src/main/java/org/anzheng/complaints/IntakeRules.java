package org.anzheng.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 投诉受理规则: what a complaint must say to be received. */
final class IntakeRules {

  private IntakeRules() {}

  /**
   * Objects to all that is missing at once.
   *
   * @param known whether the body is one
   * @param issuer who issued the certificate that is named
   */
  @Basis({"17065:7.13", "regulation:55"})
  static List<Objection> objections(ComplaintForm form, boolean known, Optional<UUID> issuer) {
    List<Objection> found = new ArrayList<>();
    if (form.body().isEmpty()) {
      found.add(Objection.toField("body", KernelRefusal.REQUIRED));
    } else if (!known) {
      found.add(Objection.toField("body", ComplaintRefusal.NO_SUCH_BODY));
    }
    if (form.topic().isEmpty()) {
      found.add(Objection.toField("topic", KernelRefusal.REQUIRED));
    }
    form.topic()
        .filter(ComplaintTopic::isAppeal)
        .ifPresent(
            topic -> found.add(Objection.toField("topic", ComplaintRefusal.TOPIC_OF_APPEAL)));
    if (!form.certificate().isBlank() && (issuer.isEmpty() || !issuer.equals(form.body()))) {
      found.add(Objection.toField("certificate", ComplaintRefusal.NO_SUCH_CERTIFICATE));
    }
    found.addAll(Prose.objections("text", form.text()));
    found.addAll(Prose.line("name", form.complainant().name()));
    found.addAll(Prose.line("contact", form.complainant().contact()));
    return found;
  }
}
