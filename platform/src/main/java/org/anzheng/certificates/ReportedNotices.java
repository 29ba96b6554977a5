package org.anzheng.certificates;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.parties.Organisations;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 报送告知: an organisation with an account hears of every certificate that a body reports in its name,
 * so that one it knows nothing of does not stay unnoticed.
 */
@Component
class ReportedNotices {

  private final Notices notices;
  private final Organisations organisations;

  ReportedNotices(Notices notices, Organisations organisations) {
    this.notices = notices;
    this.organisations = organisations;
  }

  @Basis("opinion:6")
  @EventListener
  void on(CertificatesReported reported) {
    Set<UUID> holders =
        reported.facts().stream().map(CertificateReported::holder).collect(Collectors.toSet());
    Set<UUID> here = organisations.find(holders).keySet();
    reported.facts().stream()
        .filter(fact -> here.contains(fact.holder()))
        .forEach(fact -> notices.serve(draft(fact), fact.act()));
  }

  private static NoticeDraft draft(CertificateReported fact) {
    return NoticeDraft.about(
            fact.kind(),
            CertificateClocks.subject(fact.certificate().number()),
            fact.certificate().chain(),
            fact.body(),
            fact.holder(),
            Role.APPLICANT)
        .saying(
            fact.certificate().number(),
            fact.ownNumber(),
            fact.certificate().issuer(),
            fact.issuedOn(),
            fact.validTo());
  }
}
