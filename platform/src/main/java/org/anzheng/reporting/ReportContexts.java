package org.anzheng.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.parties.Uscc;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.RuleVersion;
import org.springframework.stereotype.Component;

/** Gathers against what the rows of a body are checked, once for many of them. */
@Component
class ReportContexts {

  /** History reaches back before there was a rule. */
  private static final String NO_RULE = "-";

  private final BodyDirectory bodies;
  private final ReportCodes codes;
  private final Criteria criteria;
  private final Organisations organisations;
  private final Clock clock;

  ReportContexts(
      BodyDirectory bodies,
      ReportCodes codes,
      Criteria criteria,
      Organisations organisations,
      Clock clock) {
    this.bodies = bodies;
    this.codes = codes;
    this.criteria = criteria;
    this.organisations = organisations;
    this.clock = clock;
  }

  ReportContext of(ReportBatch batch) {
    BodySummary body = bodies.find(batch.approvalNo()).orElseThrow();
    List<RuleVersion> rules = criteria.rules();
    Map<LocalDate, Boolean> inForce = new HashMap<>();
    Map<String, UUID> holders = new HashMap<>();
    return new ReportContext(
        batch.approvalNo(),
        ChinaTime.dateOf(clock.instant()),
        codes.tables(),
        (category, day) ->
            inScope(body, category, day)
                && inForce.computeIfAbsent(day, d -> wasInForce(batch.approvalNo(), d)),
        day -> rule(rules, day),
        uscc -> holders.computeIfAbsent(uscc, this::holder));
  }

  private static boolean inScope(BodySummary body, String category, LocalDate day) {
    return body.scope().stream().anyMatch(s -> s.category().equals(category) && s.holdsOn(day));
  }

  private boolean wasInForce(String approvalNo, LocalDate day) {
    return bodies.standingOn(approvalNo, day).filter(BodyStanding.IN_FORCE::equals).isPresent();
  }

  private static String rule(List<RuleVersion> rules, LocalDate day) {
    return rules.stream()
        .filter(rule -> !rule.effectiveFrom().isAfter(day))
        .filter(rule -> rule.effectiveTo().filter(end -> !end.isAfter(day)).isEmpty())
        .findFirst()
        .map(RuleVersion::id)
        .orElse(NO_RULE);
  }

  /** An organisation that is not here has a fixed identity all the same, made from its code. */
  private UUID holder(String uscc) {
    return Optional.of(uscc)
        .filter(Uscc::isValid)
        .flatMap(code -> organisations.findByUscc(new Uscc(code)))
        .map(OrganisationSummary::id)
        .orElseGet(
            () -> UUID.nameUUIDFromBytes(("holder/" + uscc).getBytes(StandardCharsets.UTF_8)));
  }
}
