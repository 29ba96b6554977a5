package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.people.Competence;
import org.anzheng.people.CompetenceEvidence;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.ClauseGroup;
import org.anzheng.scheme.ClauseGroups;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the page of a person says of competences and of what happened. */
@Component
class CompetenceRows {

  private static final String WORD = "page.body.person.";

  private final Catalogue catalogue;
  private final ClauseGroups groups;
  private final PersonDirectory directory;
  private final PersonFiles files;

  CompetenceRows(
      Catalogue catalogue, ClauseGroups groups, PersonDirectory directory, PersonFiles files) {
    this.catalogue = catalogue;
    this.groups = groups;
    this.directory = directory;
    this.files = files;
  }

  List<CompetenceLine> of(PersonSummary person, LocalDate today, View view) {
    Map<String, String> names = CategoryNames.of(catalogue.on(today), view);
    List<ClauseGroup> known = groups.on(today);
    return person.competences().stream()
        .map(c -> line(c, names.getOrDefault(c.category(), c.category()), known, today, view))
        .toList();
  }

  /** What happened to the person, the newest first. */
  List<TimelineEntry> history(PersonSummary person, View view) {
    return directory.historyOf(person.id()).reversed().stream()
        .map(event ->
            new TimelineEntry(
                event.at(),
                view.text("fact." + event.kind()),
                "",
                event.note().isBlank()
                    ? List.of()
                    : List.of(Row.of(view.text(WORD + "note"), event.note())),
                Optional.empty()))
        .toList();
  }

  private CompetenceLine line(
      Competence competence, String category, List<ClauseGroup> known, LocalDate today, View view) {
    boolean over = competence.withdrawnFrom().isPresent() || today.isAfter(competence.validUntil());
    String state =
        competence
            .withdrawnFrom()
            .map(day -> view.text(WORD + "withdrawnFrom", day))
            .orElseGet(() ->
                view.text(
                    WORD + (competence.holdsOn(today) ? "current" : over ? "lapsed" : "later")));
    return new CompetenceLine(
        competence,
        category,
        competence
            .clauseGroup()
            .map(code -> ClauseNames.of(known, code, view))
            .orElseGet(() -> view.text(WORD + "wholeCategory")),
        competence.holdsOn(today) ? Tone.GOOD : Tone.NEUTRAL,
        state,
        competence.evidence().stream().map(shown -> evidence(shown, view)).toList(),
        !over);
  }

  private CompetenceLine.Evidence evidence(CompetenceEvidence shown, View view) {
    return new CompetenceLine.Evidence(
        view.name(shown.kind()) + " " + shown.dated() + " " + shown.text(),
        shown.file(),
        shown.file().map(files::name).orElse(""));
  }
}
