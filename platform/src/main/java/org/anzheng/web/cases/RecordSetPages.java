package org.anzheng.web.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.records.Hold;
import org.anzheng.archive.records.RecordSet;
import org.anzheng.archive.records.RecordSetEvent;
import org.anzheng.archive.records.RecordSetSearch;
import org.anzheng.archive.records.RecordSetStatus;
import org.anzheng.archive.records.Retention;
import org.anzheng.certification.CaseArchives;
import org.anzheng.certification.CaseSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/**
 * 归档页面: one case's set of records: what was locked, until when, what holds it, what can be done.
 */
@Component
public class RecordSetPages {

  private static final String WORD = "page.archive.";

  private final RecordSetSearch sets;
  private final Organisations organisations;
  private final LogPositions log;
  private final Doers doers;
  private final Clock clock;

  RecordSetPages(
      RecordSetSearch sets,
      Organisations organisations,
      LogPositions log,
      Doers doers,
      Clock clock) {
    this.sets = sets;
    this.organisations = organisations;
    this.log = log;
    this.doers = doers;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param list where the reader's sets are listed
   * @param address of the case, below which its dossier and its evidence package are
   * @param retention what keeps it as it is known today
   * @param missing what stands in the way of archiving it
   */
  public Sheet page(
      CaseSummary summary,
      String list,
      String address,
      Retention retention,
      List<Objection> missing,
      Actor actor,
      View view) {
    Optional<RecordSet> set = sets.find(CaseArchives.subject(summary.number()));
    String base = list + "/" + summary.number();
    Sheet sheet = head(summary, set, retention, view).back(view.text(WORD + "title"), list);
    boolean gone = set.filter(s -> s.status() == RecordSetStatus.DESTROYED).isPresent();
    sheet = sheet.with(links(address, gone, view));
    for (RecordSetAct act : RecordSetAct.values()) {
      boolean open =
          set.map(s -> act.transition().isOpenTo(actor, s.status()))
              .orElse(act == RecordSetAct.ARCHIVE && act.transition().mayBeDoneBy(actor));
      if (open && (act != RecordSetAct.RELEASE || !own(set, actor).isEmpty())) {
        sheet = with(sheet, act, set, against(act, set, retention, missing), base, actor, view);
      }
    }
    return sheet.withIf(set.isPresent(), () -> history(set.orElseThrow(), summary, view));
  }

  /** What is still handed out of a case; of destroyed records the headers can be proved. */
  private static Sheet.Links links(String address, boolean gone, View view) {
    List<Row> links = new ArrayList<>();
    if (!gone) {
      links.add(Row.link("", view.text("page.cases.dossier.download"), address + "/dossier.pdf"));
    }
    links.add(Row.link("", view.text("page.cases.evidence.link"), address + "/evidence"));
    return new Sheet.Links(links);
  }

  /** What is left of a case whose records were destroyed. */
  public Optional<Sheet> gone(CaseSummary summary, String home, View view) {
    String list = home + "/cases";
    return sets.find(CaseArchives.subject(summary.number()))
        .filter(set -> set.status() == RecordSetStatus.DESTROYED)
        .map(set ->
            head(summary, Optional.of(set), new Retention(set.keepUntil(), List.of()), view)
                .back(view.text("page.cases.list.title"), list)
                .with(new Sheet.Notice(view.text(WORD + "gone"), false))
                .with(links(list + "/" + summary.number(), true, view))
                .with(history(set, summary, view)));
  }

  /** The state in words, for lists and for the page of the case. */
  public static Sheet.Cell state(RecordSet set, View view) {
    Tone tone =
        switch (set.status()) {
          case KEPT -> set.holds().isEmpty() ? Tone.GOOD : Tone.WARNING;
          case DESTRUCTION_PROPOSED -> Tone.WARNING;
          case DESTROYED -> Tone.NEUTRAL;
        };
    String word = view.name(set.status());
    return Sheet.Cell.state(
        tone, set.holds().isEmpty() ? word : word + view.text(WORD + "heldToo"));
  }

  private Sheet head(CaseSummary summary, Optional<RecordSet> set, Retention retention, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text("page.cases.case.applicant"), summary.applicantName()));
    rows.add(Row.of(view.text("page.cases.case.body"), summary.bodyName(), summary.approvalNo()));
    rows.add(Row.of(view.text("page.cases.list.status"), view.name(summary.status())));
    rows.add(
        Row.of(
            view.text(WORD + "keepUntil"),
            retention.until().map(LocalDate::toString).orElse(view.text(WORD + "running")),
            view.text(WORD + "keepUntil.basis")));
    if (!retention.matters().isEmpty()) {
      rows.add(inUse(retention, view));
    }
    set.ifPresent(s -> {
      rows.add(Row.of(view.text(WORD + "archivedOn"), s.archivedOn().toString()));
      rows.add(
          Row.of(
              view.text(WORD + "contents"),
              view.text(WORD + "contents.value", s.facts(), s.files().size()),
              s.manifest()));
      s.holds().forEach(hold -> rows.add(hold(hold, view)));
    });
    Sheet sheet =
        Sheet.titled(view.text(WORD + "one", summary.number())).with(new Sheet.Facts("", rows));
    return set.map(s -> state(s, view))
        .map(cell -> sheet.mark(cell.tone().orElse(Tone.NEUTRAL), cell.text()))
        .orElse(sheet.mark(Tone.NEUTRAL, view.text(WORD + "notYet")));
  }

  /** What stands in the way of an act; the page says it instead of offering the act. */
  private List<Objection> against(
      RecordSetAct act, Optional<RecordSet> set, Retention retention, List<Objection> missing) {
    if (act == RecordSetAct.PROPOSE) {
      LocalDate today = ChinaTime.dateOf(clock.instant());
      return set.map(s -> sets.againstDestruction(s, retention, today)).orElse(List.of());
    }
    return act == RecordSetAct.ARCHIVE ? missing : List.of();
  }

  private Sheet with(
      Sheet sheet,
      RecordSetAct act,
      Optional<RecordSet> set,
      List<Objection> against,
      String base,
      Actor actor,
      View view) {
    if (!against.isEmpty()) {
      Sheet all = sheet;
      for (Objection objection : against) {
        all = all.with(new Sheet.Notice(view.objection(objection), true));
      }
      return all;
    }
    List<FormField> fields = new ArrayList<>();
    if (act == RecordSetAct.RELEASE) {
      fields.add(
          FormField.Choice.one(
              "hold",
              view.text(WORD + "hold"),
              own(set, actor).getFirst().id().toString(),
              own(set, actor).stream()
                  .map(hold -> Option.of(hold.id().toString(), hold.reason()))
                  .toList()));
    }
    if (act != RecordSetAct.ARCHIVE && act != RecordSetAct.PROPOSE && act != RecordSetAct.DESTROY) {
      fields.add(FormField.Text.of(act.reasonField(), view.text(WORD + "reason"), "", ""));
    }
    String name = view.name(act.transition());
    Sheet.Act form =
        Sheet.Act.of(name, base + "/" + act.path(), name, fields.toArray(FormField[]::new))
            .leadsTo(view.text(WORD + "leadsTo." + act.path()));
    return sheet.with(act == RecordSetAct.DESTROY ? form.asDanger() : form);
  }

  private Sheet.Part history(RecordSet set, CaseSummary summary, View view) {
    List<RecordSetEvent> events = sets.history(set.subject());
    Map<UUID, LogPosition> places = log.of(events.stream().map(RecordSetEvent::factId).toList());
    return new Sheet.History(
        view.text(WORD + "history"),
        events.reversed().stream()
            .map(e ->
                new TimelineEntry(
                    e.at(),
                    view.text("fact." + e.kind()),
                    doers.named(e.account(), e.organisation(), e.role(), summary, view),
                    e.note().isBlank()
                        ? List.of()
                        : List.of(Row.of(view.text(WORD + "reason"), e.note())),
                    Optional.ofNullable(places.get(e.factId()))
                        .map(p -> new TimelineEntry.LogPlace(p.index(), "/log"))))
            .toList());
  }

  private Row hold(Hold hold, View view) {
    String by = organisations.find(hold.organisation()).map(OrganisationSummary::name).orElse("");
    return Row.of(view.text(WORD + "hold"), hold.reason(), by + " " + view.time(hold.placedAt()));
  }

  private static Row inUse(Retention retention, View view) {
    List<String> named = retention.named();
    return Row.of(
        view.text(WORD + "inUse"),
        named.isEmpty() ? view.text(WORD + "inUse.unnamed") : String.join(", ", named),
        view.text(WORD + "inUse.until"));
  }

  private static List<Hold> own(Optional<RecordSet> set, Actor actor) {
    return set.stream()
        .flatMap(s -> s.holds().stream())
        .filter(hold -> hold.organisation().equals(actor.organisation()))
        .toList();
  }
}
