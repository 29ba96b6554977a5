package org.anzheng.certification;

import static org.anzheng.bodies.TariffItemType.APPLICATION;
import static org.anzheng.bodies.TariffItemType.AUDIT_PER_MAN_DAY;
import static org.anzheng.bodies.TariffItemType.DOCUMENT_REVIEW;
import static org.anzheng.bodies.TariffItemType.REVIEW_AND_CERTIFICATE;
import static org.anzheng.bodies.TariffItemType.TRAVEL;
import static org.anzheng.certification.CertificationRefusal.NO_TARIFF;
import static org.anzheng.certification.CertificationRefusal.TARIFF_INCOMPLETE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.Tariff;
import org.anzheng.bodies.TariffItem;
import org.anzheng.bodies.TariffTerms;
import org.anzheng.kernel.Objection;
import org.junit.jupiter.api.Test;

class QuoteRulesTest {

  private static final CaseSubject SUBJECT =
      new CaseSubject("OM", "ENHANCED", "CSSC-R01:2023", "示例", "example");
  private static final TariffItem APPLYING = TariffItem.of(APPLICATION, "OM", price("2000"));
  private static final TariffItem MAN_DAY = TariffItem.of(AUDIT_PER_MAN_DAY, "OM", price("3000"));
  private static final TariffItem REVIEW =
      TariffItem.of(REVIEW_AND_CERTIFICATE, "OM", price("1500"));

  @Test
  void without_a_published_tariff_there_is_no_quote() {
    assertThat(QuoteRules.objections(Optional.empty(), SUBJECT))
        .containsExactly(Objection.to(NO_TARIFF));
  }

  @Test
  void every_item_charged_must_have_a_published_price() {
    assertThat(QuoteRules.objections(Optional.of(tariff(APPLYING, MAN_DAY)), SUBJECT))
        .containsExactly(Objection.to(TARIFF_INCOMPLETE, REVIEW_AND_CERTIFICATE));
    assertThat(QuoteRules.objections(Optional.of(tariff(APPLYING, MAN_DAY, REVIEW)), SUBJECT))
        .isEmpty();
  }

  @Test
  void the_audit_is_charged_by_the_man_day() {
    List<FeeLine> lines =
        QuoteRules.lines(tariff(APPLYING, MAN_DAY, REVIEW), SUBJECT, new BigDecimal("4.5"));

    assertThat(lines)
        .extracting(FeeLine::amount)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(price("2000"), price("13500"), price("1500"));
  }

  @Test
  void a_price_of_the_tier_alone_goes_before_the_price_for_all() {
    TariffItem dearer = TariffItem.of(AUDIT_PER_MAN_DAY, "OM", price("4000")).forTier("ENHANCED");
    TariffItem other = TariffItem.of(APPLICATION, "OM", price("9000")).forTier("GENERAL");

    List<FeeLine> lines =
        QuoteRules.lines(
            tariff(APPLYING, other, MAN_DAY, dearer, REVIEW), SUBJECT, new BigDecimal("2"));

    assertThat(lines)
        .extracting(FeeLine::amount)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(price("2000"), price("8000"), price("1500"));
  }

  @Test
  void document_review_is_quoted_where_it_is_priced_and_travel_never() {
    TariffItem documents = TariffItem.of(DOCUMENT_REVIEW, "OM", price("800"));
    TariffItem travel = TariffItem.of(TRAVEL, "OM", price("500"));

    List<FeeLine> lines =
        QuoteRules.lines(
            tariff(APPLYING, documents, MAN_DAY, REVIEW, travel), SUBJECT, BigDecimal.ONE);

    assertThat(lines)
        .extracting(FeeLine::item)
        .containsExactly(APPLICATION, DOCUMENT_REVIEW, AUDIT_PER_MAN_DAY, REVIEW_AND_CERTIFICATE);
  }

  private static Tariff tariff(TariffItem... items) {
    return new Tariff(
        UUID.randomUUID(),
        1,
        List.of(items),
        GivenSituation.TODAY,
        TariffTerms.NONE,
        Instant.EPOCH);
  }

  private static BigDecimal price(String yuan) {
    return new BigDecimal(yuan);
  }
}
