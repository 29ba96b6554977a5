package org.anzheng.web.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.records.RecordSetTransition;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.documents.Book;
import org.anzheng.documents.LetterRow;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.NonconformityTransition;
import org.anzheng.evidence.RecordsOfCase;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.anzheng.scheme.forms.FormCatalogue;
import org.anzheng.scheme.forms.FormDefinition;
import org.anzheng.trust.ChainPages;
import org.anzheng.trust.ProvenRecord;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.FormValues;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 卷宗记录: every record of the chain in order. What belongs to another case of the same lineage stands
 * there as its commitment alone, so that the chain has no gap.
 */
@Component
class DossierRecords {

  private static final String WORD = "page.cases.dossier.";
  private static final int AT_ONCE = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ChainPages chains;
  private final CaseTimeline timeline;
  private final CertificateSearch certificates;
  private final Doers doers;
  private final FormCatalogue forms;

  DossierRecords(
      ChainPages chains,
      CaseTimeline timeline,
      CertificateSearch certificates,
      Doers doers,
      FormCatalogue forms) {
    this.chains = chains;
    this.timeline = timeline;
    this.certificates = certificates;
    this.doers = doers;
    this.forms = forms;
  }

  void write(Book book, CaseFile file, View view) throws IOException {
    RecordsOfCase own = new RecordsOfCase(file.summary(), timeline, certificates);
    Map<UUID, CaseEvent> events = new HashMap<>();
    timeline.of(file.summary().number()).forEach(event -> events.put(event.factId(), event));
    Map<String, String> names = new HashMap<>();
    long n = 0;
    List<ProvenRecord> some = chains.after(file.summary().chain(), n, AT_ONCE);
    while (!some.isEmpty()) {
      for (ProvenRecord record : some) {
        Optional<JsonNode> body = record.body().map(JSON::readTree);
        if (own.has(record.fact(), body)) {
          book.section(view.text(WORD + "record", record.n(), view.text("fact." + record.kind())));
          book.rows(rows(record, body, file.summary(), events, names, view));
        } else {
          book.small(
              view.text(WORD + "other", record.n(), record.commitment(), place(record, view)));
        }
      }
      n = some.getLast().n();
      some = chains.after(file.summary().chain(), n, AT_ONCE);
    }
  }

  private List<LetterRow> rows(
      ProvenRecord record,
      Optional<JsonNode> body,
      CaseSummary summary,
      Map<UUID, CaseEvent> events,
      Map<String, String> names,
      View view) {
    List<LetterRow> rows = new ArrayList<>();
    add(rows, "at", view.time(record.at()), view);
    body.map(b -> b.path("act"))
        .filter(JsonNode::isObject)
        .ifPresent(act -> add(rows, "who", who(act, summary, names, view), view));
    Optional<CaseEvent> event = Optional.ofNullable(events.get(record.fact()));
    add(rows, "basis", basis(record, event, body, view), view);
    add(rows, "note.label", event.map(CaseEvent::note).orElse(""), view);
    body.ifPresent(content -> rows.addAll(filledIn(record, content, view)));
    add(rows, "erased", body.isPresent() ? "" : view.text(WORD + "erased.text"), view);
    add(rows, "content", record.contentHash(), view);
    add(rows, "commitment", record.commitment(), view);
    add(rows, "place", place(record, view), view);
    return rows;
  }

  /** What was filled in, by the version of the form that was used then. */
  private List<LetterRow> filledIn(ProvenRecord record, JsonNode content, View view) {
    return forms.of(record.kind(), ChinaTime.dateOf(record.at())).stream()
        .filter(FormDefinition::shared)
        .flatMap(form -> FormValues.rows(form, content, view).stream())
        .map(row -> new LetterRow(row.label(), row.value(), ""))
        .toList();
  }

  private String who(JsonNode act, CaseSummary summary, Map<String, String> names, View view) {
    return names.computeIfAbsent(
        act.path("account").asString() + act.path("organisation") + act.path("role"),
        key ->
            doers.named(
                UUID.fromString(act.path("account").asString()),
                UUID.fromString(act.path("organisation").asString()),
                Role.valueOf(act.path("role").asString()),
                summary,
                view));
  }

  private static String basis(
      ProvenRecord record, Optional<CaseEvent> event, Optional<JsonNode> body, View view) {
    return event
        .flatMap(CaseEvent::transition)
        .map(transition -> Citations.of(transition, view))
        .or(() ->
            CertificateLetter.of(record.kind()).map(letter -> Citations.of(letter.act(), view)))
        .or(() -> body.map(b -> ofStep(b.path("step"), view)))
        .orElse("");
  }

  /** What evaluations and archived sets record of their transition. */
  private static String ofStep(JsonNode step, View view) {
    Transition<?>[] known = EvaluationTransition.values();
    if (step.has("nonconformity")) {
      known = NonconformityTransition.values();
    } else if (step.has("subject")) {
      known = RecordSetTransition.values();
    }
    return Arrays.stream(known)
        .filter(transition -> transition.name().equals(step.path("transition").asString()))
        .findFirst()
        .map(transition -> Citations.of(transition, view))
        .orElse("");
  }

  private static String place(ProvenRecord record, View view) {
    return record
        .position()
        .map(p -> view.text(WORD + "position", p.origin(), Long.toString(p.index()), p.leafHash()))
        .orElse(view.text(WORD + "unplaced"));
  }

  private static void add(List<LetterRow> rows, String word, String value, View view) {
    if (!value.isBlank()) {
      rows.add(new LetterRow(view.text(WORD + word), value, ""));
    }
  }
}
