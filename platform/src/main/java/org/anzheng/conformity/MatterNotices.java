package org.anzheng.conformity;

import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.conformity.ConformityFact.DeclarationMissed;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Bilingual;
import org.anzheng.notices.NoticeDraft;
import org.anzheng.notices.Notices;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 持续符合通知: the holder reads what the body made of a matter, the body what came in. */
@Component
class MatterNotices {

  private final Notices notices;
  private final ReasonCodes reasons;

  MatterNotices(Notices notices, ReasonCodes reasons) {
    this.notices = notices;
    this.reasons = reasons;
  }

  @EventListener
  void on(ConformityFact fact) {
    Role by = fact.act().role();
    if (by == Role.APPLICANT) {
      toBody("MatterReceived", fact);
    } else {
      toHolder(kind(fact), fact);
    }
    if (by == Role.SYSTEM && !fact.step().transition().equals("END")) {
      toBody(kind(fact), fact);
    }
  }

  private static String kind(ConformityFact fact) {
    if (fact instanceof DeclarationMissed) {
      return "DeclarationMissed";
    }
    return fact.step().transition().equals("MISS") ? "MatterMissed" : "MatterMoved";
  }

  private void toHolder(String kind, ConformityFact fact) {
    MatterStep step = fact.step();
    serve(kind, fact, step.body(), step.holder(), Role.APPLICANT);
  }

  private void toBody(String kind, ConformityFact fact) {
    MatterStep step = fact.step();
    serve(
        kind,
        fact,
        step.holder(),
        step.body(),
        SCHEME_MANAGER,
        step.kind() == MatterKind.MARK_CHECK ? CERTIFICATE_OFFICER : CONTRACT_REVIEWER,
        DECISION_MAKER);
  }

  private void serve(
      String kind, ConformityFact fact, UUID sender, UUID recipient, Role... duties) {
    MatterStep step = fact.step();
    notices.serve(
        NoticeDraft.about(kind, "matter/" + step.number(), fact.chain(), sender, recipient, duties)
            .saying(
                step.number(),
                step.kind(),
                step.certificate(),
                step.kind().transition(step.transition()),
                words(fact))
            .under("17065:4.1.2"),
        fact.act());
  }

  /** The reason of the code table, and what was typed. */
  private Bilingual words(ConformityFact fact) {
    Optional<ReasonCode> code = fact.reason().flatMap(reasons::cited);
    return new Bilingual(
        words(code.map(c -> c.code() + " " + c.textZh()), fact),
        words(code.map(c -> c.code() + " " + c.textEn()), fact));
  }

  private static String words(Optional<String> reason, ConformityFact fact) {
    return Stream.concat(reason.stream(), Stream.of(fact.note()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
