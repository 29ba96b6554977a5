package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.deadlines.RunningDeadline;
import org.anzheng.deadlines.RunningDeadlines;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.supervision.draws.DrawPlan;
import org.anzheng.supervision.draws.DrawSearch;
import org.anzheng.supervision.draws.InspectionResult;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 期限与抽查: clocks of others that are about to run out, and how far inspections have come. */
@Component
class OverviewClocks {

  private static final Duration SOON = Duration.ofDays(7);
  private static final int MOST = 300;
  private static final int SHOWN = 30;

  private final RunningDeadlines deadlines;
  private final DrawSearch draws;
  private final Authorities authorities;
  private final OversightWords words;
  private final Clock clock;

  OverviewClocks(
      RunningDeadlines deadlines,
      DrawSearch draws,
      Authorities authorities,
      OversightWords words,
      Clock clock) {
    this.deadlines = deadlines;
    this.draws = draws;
    this.authorities = authorities;
    this.words = words;
    this.clock = clock;
  }

  /** What ends within a week, of whoever has its seat in the area. */
  Sheet.Table atRisk(Actor actor, View view) {
    Authority authority = authorities.of(actor);
    Instant now = clock.instant();
    List<RunningDeadline> soon = deadlines.dueBy(now.plus(SOON), MOST);
    Map<UUID, OrganisationSummary> owners =
        words.names(soon.stream().map(RunningDeadline::organisation).distinct().toList());
    return new Sheet.Table(
        view.text(WORD + "clocks"),
        OversightWords.heads(view, "clock", "number", "party", "due"),
        soon.stream()
            .filter(each -> covers(authority, owners, each))
            .limit(SHOWN)
            .map(each -> line(each, owners, now, view))
            .toList(),
        view.text(WORD + "none"));
  }

  /** Plans, what was drawn, and how much of it has a result. */
  Sheet.Table coverage(Actor actor, View view) {
    return new Sheet.Table(
        view.text(WORD + "coverage"),
        OversightWords.heads(view, "plan", "state", "objects", "drawn", "results"),
        draws.of(actor).stream().map(plan -> line(plan, view)).toList(),
        view.text(WORD + "none"));
  }

  private static boolean covers(
      Authority authority, Map<UUID, OrganisationSummary> owners, RunningDeadline each) {
    OrganisationSummary owner = owners.get(each.organisation());
    return owner == null ? authority.national() : authority.covers(List.of(owner.division()));
  }

  private static List<Cell> line(
      RunningDeadline each, Map<UUID, OrganisationSummary> owners, Instant now, View view) {
    OrganisationSummary owner = owners.get(each.organisation());
    String day = each.lastDay().toString();
    return List.of(
        Cell.of(view.text("deadline." + each.kind())),
        record(each.subject(), view),
        Cell.of(owner == null ? "" : OversightWords.name(owner, view)),
        each.due().isBefore(now) ? Cell.state(Tone.BAD, day) : Cell.of(day));
  }

  /** The number, with the way to its record where the reader has a page of it. */
  private static Cell record(String subject, View view) {
    int slash = subject.indexOf('/');
    String number = subject.substring(slash + 1);
    String home = OversightWords.home(view);
    return switch (subject.substring(0, Math.max(slash, 0))) {
      case "inspection" -> Cell.link(number, home + "/inspections/" + number);
      case "penalty" -> Cell.link(number, home + "/penalty-cases/" + number);
      case "order" -> Cell.link(number, home + "/orders/" + number);
      case "allegation" -> Cell.link(number, home + "/allegations/" + number);
      case "referral" -> Cell.link(number, home + "/referrals/" + number);
      case "service" -> Cell.link(number, home + "/services/" + number);
      case "case" -> OversightWords.subject(new Subject(SubjectKind.ACTIVITY, number), view);
      case "certificate" ->
          OversightWords.subject(new Subject(SubjectKind.CERTIFICATE, number), view);
      default -> Cell.of(number);
    };
  }

  private List<Cell> line(DrawPlan plan, View view) {
    List<InspectionResult> drawn = draws.results(plan.number());
    long done = drawn.stream().filter(each -> each.result().isPresent()).count();
    String objects =
        plan.frozen().map(f -> Integer.toString(f.lists().objects().size())).orElse("");
    return List.of(
        plan.frozen().isPresent()
            ? Cell.link(plan.form().title(), "/supervision/draws/" + plan.number())
            : Cell.of(plan.form().title()),
        Cell.of(view.name(plan.status())),
        Cell.of(objects),
        Cell.of(Integer.toString(drawn.size())),
        Cell.of(done + " / " + drawn.size()));
  }
}
