package org.anzheng.web.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CredentialSearch;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicContent;
import org.anzheng.register.PublicIssuer;
import org.anzheng.register.PublicLineage;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 证书公示页的用语. */
@Component
class CertificateWords {

  static final String WORD = "page.open.certificate.";

  private final SchemeWords words;
  private final HistoryWords history;
  private final CredentialSearch credentials;
  private final LogPositions log;

  CertificateWords(
      SchemeWords words, HistoryWords history, CredentialSearch credentials, LogPositions log) {
    this.words = words;
    this.history = history;
    this.credentials = credentials;
    this.log = log;
  }

  CertificatePage page(
      CertificateEntry entry,
      Optional<LocalDate> on,
      Optional<CertificatePage.Recorded> recorded,
      View view) {
    return new CertificatePage(
        entry,
        on,
        recorded,
        sentence(entry, view),
        covers(entry, view),
        issuer(entry.issuer(), view),
        lineage(entry.lineage(), view),
        history.timeline(entry.history(), view),
        history.isProvable(entry.history()),
        credentials.find(entry.number()).filter(c -> log.isPublished(c.factId())).isPresent(),
        view.site().absolute("/certificates/" + entry.number()));
  }

  /** The certificates that several bodies reported under the same number of their own. */
  Sheet candidates(String alias, List<String> numbers, View view) {
    return Sheet.titled(view.text(WORD + "candidates", alias))
        .lede(view.text(WORD + "candidates.lede"))
        .with(
            new Sheet.Links(
                numbers.stream()
                    .map(number -> Row.link("", number, "/certificates/" + number))
                    .toList()));
  }

  /** That what is shown is what the register said on a day. */
  CertificatePage.Recorded recorded(LocalDate by, View view) {
    return new CertificatePage.Recorded(view.text(WORD + "recordedBy", by), Optional.empty());
  }

  /** What the register said on the day itself, if a later record changed that. */
  Optional<CertificatePage.Recorded> otherwise(
      CertificateEntry now, Optional<CertificateEntry> then, LocalDate day, View view) {
    if (then.isEmpty()) {
      return Optional.of(
          new CertificatePage.Recorded(view.text(WORD + "recordedNothing", day), Optional.empty()));
    }
    CertificateEntry said = then.get();
    return said.status() == now.status() && said.content().equals(now.content())
        ? Optional.empty()
        : Optional.of(
            new CertificatePage.Recorded(
                view.text(WORD + "recordedOtherwise", day, said.status()),
                Optional.of("?on=" + day + "&asRecorded=" + day)));
  }

  /** The status in a sentence, with since when, until when and why. */
  private String sentence(CertificateEntry entry, View view) {
    String key = WORD + "sentence." + entry.status().name();
    String sentence =
        view.text(
            key,
            ChinaTime.dateOf(entry.statusSince()),
            entry.suspendedUntil().orElse(entry.validTo()),
            entry.validTo());
    return entry
        .reason()
        .map(r -> sentence + view.text(WORD + "because", words.reason(r, view)))
        .orElse(sentence);
  }

  private List<Row> covers(CertificateEntry entry, View view) {
    PublicContent content = entry.content();
    List<Row> rows = new ArrayList<>();
    entry
        .reportedAs()
        .ifPresent(own ->
            rows.add(
                Row.of(view.text(WORD + "reportedAs"), own, view.text(WORD + "reportedAs.note"))));
    String holder = view.either(content.holderName(), content.holderNameEn());
    rows.add(Row.of(view.text(WORD + "holder"), holder, otherName(content, holder)));
    content.holderUscc().ifPresent(uscc -> rows.add(Row.of(view.text(WORD + "uscc"), uscc)));
    rows.add(Row.of(view.text(WORD + "address"), content.holderAddress()));
    rows.add(
        Row.of(
            view.text(WORD + "category"),
            words.category(content.category(), view),
            view.text(WORD + "tier", view.tier(content.tier()))));
    rows.add(Row.of(view.text(WORD + "scope"), view.either(content.scopeZh(), content.scopeEn())));
    rows.add(Row.of(view.text(WORD + "standards"), String.join("\n", content.standards())));
    rows.add(Row.of(view.text(WORD + "rule"), content.ruleVersion()));
    rows.add(Row.of(view.text(WORD + "sites"), String.join("\n", content.sites())));
    rows.add(Row.of(view.text(WORD + "issued"), entry.issuedOn().toString()));
    rows.add(Row.of(view.text(WORD + "validTo"), entry.validTo().toString()));
    return rows;
  }

  /** What it replaces, what replaced it, and who first certified. */
  private static List<Row> lineage(PublicLineage lineage, View view) {
    List<Row> rows = new ArrayList<>();
    lineage.replacedBy().ifPresent(n -> rows.add(certificate("replacedBy", n, view)));
    lineage.replaces().ifPresent(n -> rows.add(certificate("replaces", n, view)));
    lineage
        .origin()
        .ifPresent(first -> {
          rows.add(
              new Row(
                  view.text(WORD + "origin"),
                  first.number(),
                  view.text(WORD + "origin.issued", first.issuedOn()),
                  Optional.of("/certificates/" + first.number())));
          rows.add(
              Row.link(
                  view.text(WORD + "origin.issuer"),
                  view.either(first.name(), first.nameEn()),
                  "/bodies/" + first.approvalNo()));
        });
    return rows;
  }

  private static Row certificate(String word, String number, View view) {
    return Row.link(view.text(WORD + word), number, "/certificates/" + number);
  }

  private static String otherName(PublicContent content, String shown) {
    return shown.equals(content.holderName()) ? content.holderNameEn() : content.holderName();
  }

  private static List<Row> issuer(PublicIssuer issuer, View view) {
    return List.of(
        Row.link(
            view.text(WORD + "body"),
            view.either(issuer.name(), issuer.nameEn()),
            "/bodies/" + issuer.approvalNo()),
        Row.of(view.text(WORD + "approvalNo"), issuer.approvalNo()),
        Row.of(
            view.text(WORD + "standing"),
            view.text(
                WORD + (issuer.category().isPresent() ? "standingCategory" : "standingSince"),
                issuer.standing(),
                issuer.since())));
  }
}
