package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.documents.LetterPart;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 通知书正文: the certificate, and ground, facts, days, what ends it and whom to ask, as recorded. */
@Component
class CertificateLetterParts {

  private static final String WORD = "page.cases.certificateLetter.";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ReasonCodes reasons;

  CertificateLetterParts(ReasonCodes reasons) {
    this.reasons = reasons;
  }

  /**
   * The parts of a letter.
   *
   * @param body the act as the log has committed to it
   */
  List<LetterPart> of(
      CertificateSummary certificate, CertificateEvent event, String body, View view) {
    JsonNode act = JSON.readTree(body);
    List<LetterPart> parts = new ArrayList<>();
    parts.add(CaseLetters.rows(view.text(WORD + "certificate"), certificate(certificate, view)));
    parts.add(CaseLetters.rows(view.text(WORD + "act"), act(event, act, view)));
    List<String> actions = texts(act.path("restorationActions"));
    if (!actions.isEmpty()) {
      parts.add(new LetterPart.Items(view.text(WORD + "actions"), actions));
    }
    return parts;
  }

  private static List<Row> certificate(CertificateSummary certificate, View view) {
    return List.of(
        Row.of(view.text(WORD + "number"), certificate.number()),
        Row.of(
            view.text("page.cases.record.holder"),
            certificate.content().holderName(),
            certificate.content().holderUscc()),
        Row.of(view.text("page.cases.record.scope"), certificate.content().scopeZh()),
        Row.of(
            view.text(WORD + "validity"), certificate.issuedOn() + " – " + certificate.validTo()));
  }

  private List<Row> act(CertificateEvent event, JsonNode act, View view) {
    List<Row> rows = new ArrayList<>();
    String from = event.from().map(view::name).orElse("");
    rows.add(
        Row.of(
            view.text(WORD + "status"),
            from.isBlank() ? view.name(event.to()) : from + " → " + view.name(event.to())));
    event
        .reason()
        .flatMap(reasons::cited)
        .ifPresent(r ->
            rows.add(
                Row.of(
                    view.text(WORD + "reason"),
                    r.code() + " " + view.either(r.textZh(), r.textEn()))));
    text(act.path("ground").path("facts"), "facts", rows, view);
    text(act.path("facts"), "facts", rows, view);
    text(act.path("document"), "document", rows, view);
    rows.add(Row.of(view.text(WORD + "decided"), ChinaTime.dateOf(event.decided()).toString()));
    rows.add(Row.of(view.text(WORD + "effective"), ChinaTime.dateOf(event.effective()).toString()));
    event
        .suspendedUntil()
        .ifPresent(until -> rows.add(Row.of(view.text(WORD + "until"), until.toString())));
    text(act.path("contact"), "contact", rows, view);
    return rows;
  }

  private static void text(JsonNode value, String word, List<Row> rows, View view) {
    if (value.isString() && !value.stringValue().isBlank()) {
      rows.add(Row.of(view.text(WORD + word), value.stringValue()));
    }
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::stringValue).toList();
  }
}
