package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the body's certificate page says, in rows and in the timeline. */
@Component
class CertificateRows {

  private static final String WORD = "page.body.certificate.";

  private final ReasonCodes reasons;
  private final LogPositions log;

  CertificateRows(ReasonCodes reasons, LogPositions log) {
    this.reasons = reasons;
    this.log = log;
  }

  List<Row> of(CertificateSummary c, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "holder"), c.content().holderName()));
    rows.add(Row.of(view.text(WORD + "uscc"), c.content().holderUscc()));
    rows.add(Row.of(view.text(WORD + "address"), c.content().holderAddress()));
    rows.add(Row.of(view.text(WORD + "scope"), view.either(c.content().scopeZh(), english(c))));
    rows.add(Row.of(view.text(WORD + "standards"), String.join("; ", c.content().standards())));
    rows.add(Row.of(view.text(WORD + "validity"), c.issuedOn() + " - " + c.validTo()));
    c.continuedOn()
        .ifPresent(day -> rows.add(Row.of(view.text(WORD + "continued"), day.toString())));
    c.lineage()
        .replaces()
        .ifPresent(n -> rows.add(Row.link(view.text(WORD + "replaces"), n, "/certificates/" + n)));
    c.lineage()
        .replacedBy()
        .ifPresent(
            n -> rows.add(Row.link(view.text(WORD + "replacedBy"), n, "/certificates/" + n)));
    c.suspendedUntil()
        .ifPresent(until -> rows.add(Row.of(view.text(WORD + "until"), until.toString())));
    rows.add(
        Row.link(
            view.text(WORD + "case"),
            c.caseNumber(),
            c.reportedAs().isPresent()
                ? "/body/reports/" + c.caseNumber().replaceFirst("/.*", "")
                : "/body/cases/" + c.caseNumber()));
    c.reportedAs().ifPresent(own -> rows.add(Row.of(view.text(WORD + "reportedAs"), own)));
    rows.add(Row.link(view.text(WORD + "public"), c.number(), "/certificates/" + c.number()));
    return rows;
  }

  List<TimelineEntry> timeline(Collection<CertificateEvent> events, View view) {
    Map<UUID, LogPosition> places = log.of(events.stream().map(CertificateEvent::factId).toList());
    return events.stream()
        .sorted((a, b) -> Integer.compare(b.sequence(), a.sequence()))
        .map(e -> entry(e, Optional.ofNullable(places.get(e.factId())), view))
        .toList();
  }

  private TimelineEntry entry(CertificateEvent e, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    e.reason()
        .flatMap(reasons::cited)
        .ifPresent(r ->
            details.add(
                Row.of(
                    view.text(WORD + "reason"),
                    r.code() + " " + view.either(r.textZh(), r.textEn()))));
    e.suspendedUntil()
        .map(LocalDate::toString)
        .ifPresent(until -> details.add(Row.of(view.text(WORD + "until"), until)));
    details.add(Row.of(view.text(WORD + "effective"), view.time(e.effective())));
    details.add(Row.of(view.text(WORD + "decided"), view.time(e.decided())));
    if (e.late()) {
      details.add(Row.of(view.text(WORD + "note"), view.text(WORD + "late")));
    }
    return new TimelineEntry(
        e.recorded(),
        view.text("fact." + e.kind()),
        "",
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }

  private static String english(CertificateSummary c) {
    return c.content().scopeEn().isBlank() ? c.content().scopeZh() : c.content().scopeEn();
  }
}
