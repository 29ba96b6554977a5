package org.anzheng.web.body.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.archive.records.RecordSet;
import org.anzheng.archive.records.RecordSetSearch;
import org.anzheng.archive.records.RecordSetStatus;
import org.anzheng.archive.records.RecordSetTransition;
import org.anzheng.certification.CaseArchives;
import org.anzheng.certification.CaseFilter;
import org.anzheng.certification.CaseRetention;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.web.cases.RecordSetPages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 档案清单: what waits to be archived, what may be destroyed, and everything that is archived. */
@Component
public class ArchiveLists {

  private static final String WORD = "page.archive.";
  private static final String LIST = "/body/archive/";
  private static final int MOST = 500;

  private final CaseSearch cases;
  private final RecordSetSearch sets;
  private final CaseRetention retention;
  private final ErasurePages erasures;

  ArchiveLists(
      CaseSearch cases, RecordSetSearch sets, CaseRetention retention, ErasurePages erasures) {
    this.cases = cases;
    this.sets = sets;
    this.retention = retention;
    this.erasures = erasures;
  }

  Sheet page(Actor actor, LocalDate today, View view) {
    List<RecordSet> all = sets.of(actor.organisation());
    Map<String, CaseSummary> closed =
        cases.of(actor.organisation(), new CaseFilter(closed(), "", "", MOST)).stream()
            .filter(c -> c.body().equals(actor.organisation()))
            .collect(Collectors.toMap(CaseSummary::number, Function.identity()));
    Map<String, LocalDate> until = new HashMap<>();
    all.forEach(set -> keepUntil(set, closed, today).ifPresent(day -> until.put(number(set), day)));
    return Sheet.titled(view.text(WORD + "title"))
        .lede(view.text(WORD + "lede"))
        .with(
            new Sheet.ToDo(
                view.text(WORD + "proposed"), proposals(actor, view), view.text(WORD + "none")))
        .with(
            new Sheet.ToDo(
                view.text(WORD + "due"),
                due(all, closed, until, today, view),
                view.text(WORD + "due.none")))
        .with(
            new Sheet.ToDo(
                view.text(WORD + "waiting"),
                waiting(all, closed, view),
                view.text(WORD + "waiting.none")))
        .with(table(all, closed, until, view));
  }

  /** Destructions and erasures that wait for somebody with the reader's duty. */
  public List<Task> mine(Actor actor, View view) {
    return RecordSetTransition.DESTROY.mayBeDoneBy(actor)
        ? Stream.concat(proposals(actor, view).stream(), erasures.mine(actor, view).stream())
            .toList()
        : List.of();
  }

  private List<Task> proposals(Actor actor, View view) {
    return sets.of(actor.organisation()).stream()
        .filter(set -> set.status() == RecordSetStatus.DESTRUCTION_PROPOSED)
        .map(set -> task(set, view))
        .toList();
  }

  /** 可提出销毁: the retention is over, and nothing holds the set or is open about it. */
  private List<Task> due(
      List<RecordSet> all,
      Map<String, CaseSummary> closed,
      Map<String, LocalDate> until,
      LocalDate today,
      View view) {
    return all.stream()
        .filter(set -> set.status() == RecordSetStatus.KEPT && set.holds().isEmpty())
        .filter(
            set -> Optional.ofNullable(until.get(number(set))).filter(today::isAfter).isPresent())
        .filter(set ->
            Optional.ofNullable(closed.get(number(set)))
                .filter(summary -> retention.of(summary, today).matters().isEmpty())
                .isPresent())
        .map(set -> task(set, view))
        .toList();
  }

  /** As it is known today; what is over stays as it was decided. */
  private Optional<LocalDate> keepUntil(
      RecordSet set, Map<String, CaseSummary> closed, LocalDate today) {
    return set.status() == RecordSetStatus.KEPT
        ? Optional.ofNullable(closed.get(number(set)))
            .flatMap(summary -> retention.keepUntil(summary, today))
        : set.keepUntil();
  }

  private static List<Task> waiting(
      List<RecordSet> all, Map<String, CaseSummary> closed, View view) {
    List<String> archived = all.stream().map(RecordSet::subject).toList();
    return closed.values().stream()
        .filter(c -> !archived.contains(CaseArchives.subject(c.number())))
        .sorted((a, b) -> b.number().compareTo(a.number()))
        .map(c ->
            new Task(
                c.number() + " " + c.applicantName(),
                "",
                Tone.NEUTRAL,
                view.name(c.status()),
                Optional.of(LIST + c.number())))
        .toList();
  }

  private static Sheet.Table table(
      List<RecordSet> all,
      Map<String, CaseSummary> closed,
      Map<String, LocalDate> until,
      View view) {
    return new Sheet.Table(
        view.text(WORD + "all", all.size()),
        Arrays.asList(
            view.text(WORD + "case"),
            view.text("page.cases.case.applicant"),
            view.text(WORD + "archivedOn"),
            view.text(WORD + "keepUntil"),
            view.text("page.cases.list.status")),
        all.stream()
            .map(set ->
                List.of(
                    Sheet.Cell.link(number(set), LIST + number(set)),
                    Sheet.Cell.of(
                        Optional.ofNullable(closed.get(number(set)))
                            .map(CaseSummary::applicantName)
                            .orElse("")),
                    Sheet.Cell.of(set.archivedOn().toString()),
                    Sheet.Cell.of(
                        Optional.ofNullable(until.get(number(set)))
                            .map(LocalDate::toString)
                            .orElse(view.text(WORD + "running"))),
                    RecordSetPages.state(set, view)))
            .toList(),
        view.text(WORD + "all.none"));
  }

  private static Task task(RecordSet set, View view) {
    Sheet.Cell state = RecordSetPages.state(set, view);
    String until =
        set.keepUntil().map(day -> view.text(WORD + "keptUntil", day.toString())).orElse("");
    return new Task(
        number(set),
        until,
        state.tone().orElse(Tone.NEUTRAL),
        state.text(),
        Optional.of(LIST + number(set)));
  }

  private static String number(RecordSet set) {
    return set.subject().substring(set.subject().indexOf('/') + 1);
  }

  private static EnumSet<CaseStatus> closed() {
    EnumSet<CaseStatus> closed = EnumSet.allOf(CaseStatus.class);
    closed.removeIf(status -> !status.closed());
    return closed;
  }
}
