package org.anzheng.given;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.ApprovalForm;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.TariffForm;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffItemType;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Parties;
import org.springframework.stereotype.Component;

/** Approved certification bodies, made through the front doors. */
@Component
public class GivenBodies {

  private static final Set<TariffItemType> CHARGED =
      Set.of(
          TariffItemType.APPLICATION,
          TariffItemType.AUDIT_PER_MAN_DAY,
          TariffItemType.REVIEW_AND_CERTIFICATE,
          TariffItemType.ANNUAL);

  private final Parties parties;
  private final Bodies bodies;
  private final GivenApprovals approvals;
  private final Clock clock;

  GivenBodies(Parties parties, Bodies bodies, GivenApprovals approvals, Clock clock) {
    this.parties = parties;
    this.bodies = bodies;
    this.approvals = approvals;
    this.clock = clock;
  }

  /** A body: its tenant and its approval number. */
  public record GivenBody(UUID organisation, String approvalNo) {

    /** Somebody new of this body with these duties. */
    public Actor as(Role... roles) {
      return new Actor(UUID.randomUUID(), organisation, Set.of(roles));
    }
  }

  /** The market regulator. */
  public static Actor marketRegulator() {
    return new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.MARKET_REGULATOR));
  }

  /** An organisation that is a body, but has no approval. */
  public UUID unapproved() {
    return parties
        .register(GivenParties.form(OrganisationType.BODY, "示例认证中心"), marketRegulator())
        .id();
  }

  /** A body approved from today for the categories, with a published tariff. */
  public GivenBody approved(String... categories) {
    GivenBody body = new GivenBody(unapproved(), "");
    String approvalNo = approvals.approved(body.as(Role.BODY_ADMINISTRATOR), categories);
    bodies.publishTariff(
        TariffForm.of(items(categories), today()), body.as(Role.BODY_ADMINISTRATOR));
    return new GivenBody(body.organisation(), approvalNo);
  }

  /** A complete approval form. */
  public static ApprovalForm form(UUID organisation, LocalDate from, String... categories) {
    Map<ApprovalCondition, String> evidence =
        Arrays.stream(ApprovalCondition.values()).collect(toMap(c -> c, c -> "示例核查记录"));
    return new ApprovalForm(organisation, Set.of(categories), from, evidence);
  }

  /** What is mostly charged, for every category. */
  public static List<TariffItem> items(String... categories) {
    return Arrays.stream(categories)
        .flatMap(category ->
            Arrays.stream(TariffItemType.values())
                .filter(CHARGED::contains)
                .map(type -> TariffItem.of(type, category, BigDecimal.valueOf(3000, 0))))
        .toList();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
