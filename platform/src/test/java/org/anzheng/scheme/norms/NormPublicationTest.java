package org.anzheng.scheme.norms;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.deadlines.DeadlinePassed;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.given.GivenNorms;
import org.anzheng.given.GivenOpinions;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionStatus;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.CanonicalContent;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.Parameters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** From a draft to what everybody reads, on the real database. */
@PlatformTest
class NormPublicationTest {

  @Autowired NormDrafts drafts;
  @Autowired NormDraftSearch search;
  @Autowired Norms norms;
  @Autowired Criteria criteria;
  @Autowired Parameters parameters;
  @Autowired GivenNorms given;
  @Autowired GivenOpinions opinions;
  @Autowired RunningDeadlines deadlines;
  @Autowired ApplicationEventPublisher events;

  @Test
  void the_rule_that_the_platform_came_with_is_the_first_version() {
    NormVersion first = norms.find("CSSC-R01:2023").orElseThrow();
    NormContent content = norms.content(first);

    assertThat(first.fact()).isEmpty();
    assertThat(new CanonicalContent(norms.text(first)).hash()).isEqualTo(first.contentHash());
    assertThat(content.clauses()).extracting(NormClause::number).startsWith("1", "2", "3", "4");
    assertThat(content.rule().orElseThrow().criteria()).hasSize(73);
    assertThat(content.rule().orElseThrow().parameters())
        .extracting(RuleParameter::key)
        .containsExactlyInAnyOrderElementsOf(RuleKeys.ALL);
    assertThat(
            norms
                .tables(LocalDate.of(2026, 7, 1))
                .orElseThrow()
                .manDays()
                .find("OM", "ENHANCED", 60))
        .hasValueSatisfying(row -> assertThat(row.days()).isEqualByComparingTo("5"));
    assertThat(norms.on(NormKind.RULE, LocalDate.of(2023, 3, 27))).isEmpty();
  }

  @Test
  void a_rule_is_published_after_three_opinions_and_its_numbers_hold_from_the_effective_day() {
    String number = given.complete(NormKind.RULE);
    long before = given.parameter(number, ParameterKey.PLAN_NOTICE).value();
    List<OpinionView> asked = given.asked(number);
    assertThat(asked).hasSize(3);
    given.answer(asked, Role.CYBERSPACE_REGULATOR, OpinionOutcome.AGREE);
    UUID conditions =
        given.answer(asked, Role.INDUSTRY_REGULATOR, OpinionOutcome.AGREE_WITH_CONDITIONS);
    assertThat(reasons(() -> given.publish(number, Map.of())))
        .containsExactly(NormRefusal.OPINIONS_OPEN, NormRefusal.OPINION_UNANSWERED);
    given.answer(asked, Role.PUBLIC_SECURITY_REGULATOR, OpinionOutcome.NO_COMMENT);
    assertThat(refusedWith(() -> given.publish(number, Map.of(conditions, " "))))
        .extracting(Objection::field)
        .containsExactly(Optional.of("handling." + conditions));

    NormVersion version = given.publish(number, Map.of(conditions, "示例：已采纳"));

    LocalDate day = version.effectiveFrom();
    assertThat(norms.on(NormKind.RULE, day)).contains(version);
    assertThat(norms.on(NormKind.RULE, day.minusDays(1)).orElseThrow().id())
        .isNotEqualTo(version.id());
    assertThat(criteria.rule(day).id()).isEqualTo(version.id());
    assertThat(criteria.of("OM", "ENHANCED", day)).hasSize(19);
    ParameterRow now = parameters.on(day).row(ParameterKey.PLAN_NOTICE);
    assertThat(now.value()).isEqualTo(before);
    assertThat(now.citationZh()).isEqualTo(GivenNorms.SOURCE.citationZh());
    assertThat(parameters.on(day.minusDays(1)).row(ParameterKey.PLAN_NOTICE).validTo())
        .contains(day);
    assertThat(norms.opinions(version))
        .extracting(NormOpinion::department)
        .containsExactly(
            Role.CYBERSPACE_REGULATOR, Role.INDUSTRY_REGULATOR, Role.PUBLIC_SECURITY_REGULATOR);
    assertThat(norms.opinions(version).get(1).handling()).isEqualTo("示例：已采纳");
    assertThat(search.history(number))
        .extracting(NormDraftEvent::transition)
        .endsWith(NormTransition.CONSULT, NormTransition.PUBLISH);
    assertThat(reasons(() -> given.plusOne(number, ParameterKey.SUPPLEMENT)))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void an_edit_after_the_departments_were_asked_needs_new_opinions() {
    String number = given.complete(NormKind.NORM);
    List<OpinionView> first = given.asked(number);
    given.answer(first, Role.CYBERSPACE_REGULATOR, OpinionOutcome.AGREE);
    String seen = given.draft(number).contentHash();

    given.clause(number, "示例：改过的条款");

    assertThat(given.draft(number).status()).isEqualTo(NormStatus.DRAFT);
    assertThat(search.opinions(given.draft(number))).isEmpty();
    assertThat(search.allOpinions(given.draft(number)))
        .extracting(OpinionView::status)
        .containsExactlyInAnyOrder(
            OpinionStatus.GIVEN, OpinionStatus.RECALLED, OpinionStatus.RECALLED);
    List<OpinionView> again = given.asked(number);
    assertThat(again).hasSize(3).noneMatch(OpinionView::closed);
    opinions.answered(again, OpinionOutcome.AGREE);
    assertThat(
            reasons(
                () -> drafts.publish(number, new NormPublication(seen, Map.of()), given.market())))
        .containsExactly(NormRefusal.CONTENT_CHANGED);
    assertThat(given.publish(number, Map.of()).kind()).isEqualTo(NormKind.NORM);
  }

  @Test
  void a_department_that_lets_its_limit_pass_is_recorded_as_such() {
    String number = given.complete(NormKind.MARK);
    List<OpinionView> asked = given.asked(number);
    given.answer(asked, Role.CYBERSPACE_REGULATOR, OpinionOutcome.AGREE);
    given.answer(asked, Role.INDUSTRY_REGULATOR, OpinionOutcome.AGREE);
    String subject = "opinion/" + GivenOpinions.of(Role.PUBLIC_SECURITY_REGULATOR, asked);
    RunningDeadline limit = deadlines.ofSubject(subject).getFirst();
    events.publishEvent(new DeadlinePassed(subject, "opinion.reply", limit.due()));

    NormVersion version = given.publish(number, Map.of());

    assertThat(norms.opinions(version).getLast().outcome()).isEmpty();
    assertThat(norms.mark(version.effectiveFrom()).orElseThrow().svgOf("CNCA-R-<1>"))
        .contains("CNCA-R-&lt;1&gt;")
        .doesNotContain(MarkSvg.PLACE);
  }

  @Test
  void the_version_before_is_superseded_when_the_effective_day_begins() {
    NormVersion first = given.published(NormKind.NORM);
    NormVersion second = given.published(NormKind.NORM);
    String subject = "norm/" + first.draft();
    assertThat(deadlines.ofSubject(subject))
        .singleElement()
        .satisfies(d -> assertThat(d.due()).isEqualTo(ChinaTime.startOf(second.effectiveFrom())));

    pass(subject);
    pass(subject);

    assertThat(given.draft(first.draft()).status()).isEqualTo(NormStatus.SUPERSEDED);
    assertThat(search.history(first.draft()))
        .extracting(NormDraftEvent::transition)
        .endsWith(NormTransition.PUBLISH, NormTransition.SUPERSEDE);
    assertThat(given.draft(second.draft()).status()).isEqualTo(NormStatus.PUBLISHED);
  }

  @Test
  void a_withdrawn_draft_stays_and_nobody_needs_to_answer() {
    String number = given.complete(NormKind.NORM);
    List<OpinionView> asked = given.asked(number);

    drafts.withdraw(number, "示例：条件尚不成熟", given.market());

    assertThat(given.draft(number).status()).isEqualTo(NormStatus.WITHDRAWN);
    assertThat(search.allOpinions(given.draft(number)))
        .hasSize(asked.size())
        .allMatch(o -> o.status() == OpinionStatus.RECALLED);
    assertThat(reasons(() -> drafts.consult(number, given.market())))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void two_drafts_from_one_version_cannot_both_be_published() {
    String late = given.complete(NormKind.NORM);
    given.published(NormKind.NORM);
    assertThat(reasons(() -> given.asked(late))).containsExactly(NormRefusal.BEFORE_OUTDATED);
  }

  @Test
  void only_the_market_regulator_drafts_and_publishes() {
    String number = given.complete(NormKind.NORM);
    var official = GivenOpinions.official(Role.CYBERSPACE_REGULATOR);
    assertThat(reasons(() -> drafts.open(NormKind.NORM, "示例", Optional.empty(), official)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(reasons(() -> drafts.consult(number, official)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(reasons(() -> drafts.publish(number, new NormPublication("", Map.of()), official)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  private void pass(String subject) {
    events.publishEvent(new DeadlinePassed(subject, NormClocks.SUPERSEDED, deadlinesDue(subject)));
  }

  private java.time.Instant deadlinesDue(String subject) {
    return deadlines.ofSubject(subject).getFirst().due();
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }
}
