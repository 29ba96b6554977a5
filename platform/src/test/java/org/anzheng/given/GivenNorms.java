package org.anzheng.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.BusinessClock;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.Opinions;
import org.anzheng.scheme.Confidence;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.norms.MarkContent;
import org.anzheng.scheme.norms.MarkMisuse;
import org.anzheng.scheme.norms.NormClause;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormDrafts;
import org.anzheng.scheme.norms.NormEdit;
import org.anzheng.scheme.norms.NormHeader;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormPublication;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.scheme.norms.RuleParameter;
import org.anzheng.scheme.norms.RuleSource;
import org.springframework.stereotype.Component;

/** Norms, rules and marks on their way, through the front doors; they take effect far ahead. */
@Component
public class GivenNorms {

  /** A picture that is allowed. */
  public static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><circle cx="60" cy="60" r="50" \
      fill="none" stroke="#123a7a"/><text x="60" y="66" text-anchor="middle">{{body}}</text></svg>\
      """;

  /** Where a changed number says that it comes from. */
  public static final RuleSource SOURCE =
      new RuleSource("cssc-r01:4.2", "示例规则第4.2条", "Example rule, 4.2", Confidence.LAW);

  private static final LocalDate FAR = LocalDate.of(2092, 1, 1);

  private final NormDrafts drafts;
  private final NormDraftSearch search;
  private final Norms norms;
  private final Opinions opinions;
  private final GivenOpinions given;
  private final GivenParties parties;
  private final BusinessClock clock;
  private Optional<Actor> market = Optional.empty();

  GivenNorms(
      NormDrafts drafts,
      NormDraftSearch search,
      Norms norms,
      Opinions opinions,
      GivenOpinions given,
      GivenParties parties,
      BusinessClock clock) {
    this.drafts = drafts;
    this.search = search;
    this.norms = norms;
    this.opinions = opinions;
    this.given = given;
    this.parties = parties;
    this.clock = clock;
  }

  /** The department that drafts and publishes. */
  public Actor market() {
    if (market.isEmpty()) {
      market = Optional.of(parties.regulator(Role.MARKET_REGULATOR));
    }
    return market.get();
  }

  /** A draft that could be sent for opinions. */
  public String complete(NormKind kind) {
    if (kind == NormKind.MARK) {
      markInForce();
    }
    return complete(kind, nextDay(kind));
  }

  /** The mark that holds today; the first was published yesterday. */
  public NormVersion markInForce() {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    if (norms.on(NormKind.MARK, today).isEmpty()) {
      clock.holdAt(ChinaTime.startOf(today).minusSeconds(1));
      try {
        String number = complete(NormKind.MARK, today);
        given.answered(asked(number), OpinionOutcome.AGREE);
        publish(number, Map.of());
      } finally {
        clock.release();
      }
    }
    return norms.on(NormKind.MARK, today).orElseThrow();
  }

  private String complete(NormKind kind, LocalDate effective) {
    String number = drafts.open(kind, "示例文件 " + kind, Optional.empty(), market());
    edit(number, new NormEdit.Header(header(kind, effective)));
    switch (kind) {
      case NORM -> clause(number, "示例：认证活动应当可追溯。" + number);
      case RULE -> plusOne(number, ParameterKey.PLAN_NOTICE);
      case MARK -> {
        clause(number, "示例：标志应当带有认证机构识别信息。" + number);
        edit(number, new NormEdit.Mark(new MarkContent(SVG, List.of(misuse()))));
      }
    }
    return number;
  }

  /** A title, a day and reasons. */
  public NormHeader header(NormKind kind, LocalDate effective) {
    return new NormHeader(
        "示例文件 " + kind,
        "Example document " + kind,
        Optional.of(effective),
        Optional.of(effective.plusMonths(6)),
        "示例：说明");
  }

  /** A day after everything published so far. */
  public LocalDate nextDay(NormKind kind) {
    LocalDate next =
        norms.versions(kind).stream()
            .findFirst()
            .map(last -> last.effectiveFrom().plusDays(1))
            .orElse(FAR);
    return next.isBefore(FAR) ? FAR : next;
  }

  /** Raises a number of a rule by one. */
  public void plusOne(String number, ParameterKey key) {
    RuleParameter now = parameter(number, key);
    edit(
        number,
        new NormEdit.Parameter(new RuleParameter(key, now.value() + 1, now.unit(), SOURCE)));
  }

  /** A number as a draft has it. */
  public RuleParameter parameter(String number, ParameterKey key) {
    return draft(number).content().rule().orElseThrow().parameters().stream()
        .filter(p -> p.key() == key)
        .findFirst()
        .orElseThrow();
  }

  /** Writes clause 1. */
  public void clause(String number, String text) {
    Optional<String> instead = draft(number).content().clause("1").map(NormClause::number);
    edit(
        number,
        new NormEdit.SaveClause(
            instead, new NormClause("1", "示例条款", "Example clause", text, "Example. " + number)));
  }

  /** Sent for opinions; what was asked. */
  public List<OpinionView> asked(String number) {
    drafts.consult(number, market());
    return search.opinions(draft(number));
  }

  /** Sent, answered by all with this outcome, and published. */
  public NormVersion published(NormKind kind) {
    String number = complete(kind);
    given.answered(asked(number), OpinionOutcome.AGREE);
    return publish(number, Map.of());
  }

  /** Publishes what was answered. */
  public NormVersion publish(String number, Map<UUID, String> handling) {
    NormDraft draft = draft(number);
    drafts.publish(number, new NormPublication(draft.contentHash(), handling), market());
    return norms.find(draft.content().version()).orElseThrow();
  }

  /** One department answers. */
  public UUID answer(List<OpinionView> asked, Role role, OpinionOutcome outcome) {
    UUID request = GivenOpinions.of(role, asked);
    opinions.give(request, given.form(outcome), GivenOpinions.official(role));
    return request;
  }

  /** The same words for every request. */
  public static Map<UUID, String> handling(List<OpinionView> asked, String words) {
    return asked.stream().collect(Collectors.toMap(OpinionView::id, o -> words));
  }

  /** One change of a draft. */
  public void edit(String number, NormEdit edit) {
    drafts.edit(number, edit, market());
  }

  /** A draft as it is now. */
  public NormDraft draft(String number) {
    return search.find(number).orElseThrow();
  }

  private static MarkMisuse misuse() {
    return new MarkMisuse(
        "示例：去掉识别信息", "Identifier removed (example)", "示例办法第一条", "Example, art. 1");
  }
}
