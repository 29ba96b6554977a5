package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.CYBERSPACE_REGULATOR;
import static org.anzheng.kernel.Role.INDUSTRY_REGULATOR;
import static org.anzheng.kernel.Role.MARKET_REGULATOR;
import static org.anzheng.kernel.Role.PUBLIC_SECURITY_REGULATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionForm;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.Opinions;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterUnit;
import org.anzheng.scheme.committee.ProposalKind;
import org.anzheng.scheme.committee.PublicCommittee;
import org.anzheng.scheme.committee.ResolutionDrafts;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormEdit;
import org.anzheng.scheme.norms.NormHeader;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormPublication;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.scheme.norms.RuleSource;
import org.springframework.stereotype.Component;

/** 规范与规则故事: a norm and a mark published after three opinions, a rule that waits for one. */
@Component
class DemoNorms {

  private final NormDrafts drafts;
  private final NormDraftSearch search;
  private final Opinions opinions;
  private final PublicCommittee committee;
  private final ResolutionDrafts resolutions;
  private final DemoAccounts accounts;
  private Optional<String> draft = Optional.empty();

  DemoNorms(
      NormDrafts drafts,
      NormDraftSearch search,
      Opinions opinions,
      PublicCommittee committee,
      ResolutionDrafts resolutions,
      DemoAccounts accounts) {
    this.drafts = drafts;
    this.search = search;
    this.opinions = opinions;
    this.committee = committee;
    this.resolutions = resolutions;
    this.accounts = accounts;
  }

  void write(Timeline timeline, LocalDate today) {
    published(timeline, NormKind.NORM, today.minusDays(470), () -> writeNorm(today.minusDays(400)));
    published(timeline, NormKind.MARK, today.minusDays(440), () -> writeMark(today.minusDays(380)));
    LocalDate rule = today.minusDays(12);
    timeline.at(on(rule, 9), this::openRule);
    timeline.at(on(rule, 10), () -> writeRule(today.plusDays(90)));
    timeline.at(on(rule, 11), this::consult);
    timeline.at(on(rule.plusDays(5), 10), () -> answer(CYBERSPACE_REGULATOR, OpinionOutcome.AGREE));
    timeline.at(
        on(rule.plusDays(7), 10),
        () -> answer(INDUSTRY_REGULATOR, OpinionOutcome.AGREE_WITH_CONDITIONS));
  }

  private void published(Timeline timeline, NormKind kind, LocalDate day, Runnable write) {
    timeline.at(on(day, 9), () -> open(kind));
    timeline.at(on(day, 10), write);
    timeline.at(on(day.plusDays(1), 9), this::consult);
    timeline.at(on(day.plusDays(6), 9), () -> answer(CYBERSPACE_REGULATOR, OpinionOutcome.AGREE));
    timeline.at(
        on(day.plusDays(8), 9),
        () -> answer(INDUSTRY_REGULATOR, OpinionOutcome.AGREE_WITH_CONDITIONS));
    timeline.at(
        on(day.plusDays(10), 9), () -> answer(PUBLIC_SECURITY_REGULATOR, OpinionOutcome.AGREE));
    timeline.at(on(day.plusDays(16), 15), this::publish);
  }

  private void open(NormKind kind) {
    String title = kind == NormKind.NORM ? DemoTexts.NORM_TITLE : DemoTexts.MARK_TITLE;
    draft = Optional.of(drafts.open(kind, title, Optional.empty(), market()));
  }

  private void writeNorm(LocalDate effective) {
    header(DemoTexts.NORM_TITLE, DemoTexts.NORM_TITLE_EN, effective, Optional.empty());
    DemoTexts.NORM.forEach(clause -> edit(new NormEdit.SaveClause(Optional.empty(), clause)));
  }

  private void writeMark(LocalDate effective) {
    header(DemoTexts.MARK_TITLE, DemoTexts.MARK_TITLE_EN, effective, Optional.empty());
    DemoTexts.MARK_USE.forEach(clause -> edit(new NormEdit.SaveClause(Optional.empty(), clause)));
    edit(new NormEdit.Mark(DemoTexts.MARK));
  }

  /** What the committee resolved, where it has; freely otherwise. */
  private void openRule() {
    draft =
        Optional.of(
            committee.resolutions().stream()
                .filter(resolution -> resolution.kind() == ProposalKind.RULE)
                .findFirst()
                .map(resolution -> resolutions.open(resolution.number(), market()))
                .orElseGet(() ->
                    drafts.open(NormKind.RULE, DemoTexts.RULE_TITLE, Optional.empty(), market())));
  }

  private void writeRule(LocalDate effective) {
    header(
        DemoTexts.RULE_TITLE,
        DemoTexts.RULE_TITLE_EN,
        effective,
        Optional.of(effective.plusMonths(6)));
    edit(
        new NormEdit.Parameter(
            new RuleParameter(
                ParameterKey.SURVEILLANCE_FIRST,
                10,
                ParameterUnit.MONTHS,
                new RuleSource(
                    "cssc-r01:4.4", "示例：本规则4.4", "Example: this rule, 4.4", Confidence.LAW))));
  }

  private void header(
      String title, String titleEn, LocalDate effective, Optional<LocalDate> transition) {
    edit(
        new NormEdit.Header(
            new NormHeader(
                title, titleEn, Optional.of(effective), transition, DemoTexts.EXPLANATION)));
  }

  private void edit(NormEdit edit) {
    drafts.edit(number(), edit, market());
  }

  private void consult() {
    drafts.consult(number(), market());
  }

  private void answer(Role department, OpinionOutcome outcome) {
    OpinionView request =
        asked().stream().filter(o -> o.role() == department).findFirst().orElseThrow();
    LocalDate day = request.askedOn();
    opinions.give(
        request.id(),
        new OpinionForm(
            outcome,
            outcome == OpinionOutcome.AGREE ? "" : "示例：建议写明与现有制度的衔接。",
            "示例函〔" + day.getYear() + "〕" + day.getDayOfYear() + "号",
            day,
            Optional.empty()),
        accounts.department(department));
  }

  private void publish() {
    Map<UUID, String> handling = new HashMap<>();
    asked().stream()
        .filter(o -> o.answer().filter(answer -> answer.outcome().needsAnswer()).isPresent())
        .forEach(o -> handling.put(o.id(), "示例：已采纳，在说明中写明衔接安排。"));
    drafts.publish(number(), new NormPublication(current().contentHash(), handling), market());
  }

  private List<OpinionView> asked() {
    return search.opinions(current());
  }

  private NormDraft current() {
    return search.find(number()).orElseThrow();
  }

  private Actor market() {
    return accounts.department(MARKET_REGULATOR);
  }

  private String number() {
    return draft.orElseThrow();
  }

  private static Instant on(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(ChinaTime.ZONE).toInstant();
  }
}
