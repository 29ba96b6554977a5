package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.documents.Documents;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterPart;
import org.anzheng.documents.Signatory;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.anzheng.trust.RecordBodies;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 证书通知书 (F13): written from the sealed record of the act, for issuer and holder only. */
@Component
public class CertificateLetters {

  private static final String WORD = "page.cases.certificateLetter.";

  private final CertificateSearch certificates;
  private final BodyDirectory bodies;
  private final RecordBodies records;
  private final CertificateLetterParts parts;
  private final Inbox inbox;
  private final Documents documents;
  private final LetterFoot foot;

  CertificateLetters(
      CertificateSearch certificates,
      BodyDirectory bodies,
      RecordBodies records,
      CertificateLetterParts parts,
      Inbox inbox,
      Documents documents,
      LetterFoot foot) {
    this.certificates = certificates;
    this.bodies = bodies;
    this.records = records;
    this.parts = parts;
    this.inbox = inbox;
    this.documents = documents;
    this.foot = foot;
  }

  /** The notice of one event of a certificate, by the event's place in its history. */
  public ResponseEntity<byte[]> pdf(String number, String event, Actor actor, View view) {
    CertificateSummary certificate =
        certificates
            .find(number, actor.organisation())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    CertificateEvent told =
        certificates.history(number).stream()
            .filter(e -> Integer.toString(e.sequence()).equals(event))
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Letter letter =
        written(certificate, told, view).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    return LetterDownloads.of(documents.pdf(letter), number + "-" + event);
  }

  /** Links to the notices of a certificate below an address, newest first. */
  public List<Row> links(String number, String base, View view) {
    return certificates.history(number).reversed().stream()
        .filter(e -> CertificateLetter.of(e.kind()).isPresent())
        .map(e -> link(e, base + "/letters/" + e.sequence() + ".pdf", view))
        .toList();
  }

  /** The letter behind a notice about a certificate. */
  Optional<Letter> behind(NoticeLine notice, View view) {
    String number = notice.subject().substring(notice.subject().indexOf('/') + 1);
    return CertificateLetter.told(notice.kind(), notice.deliveredAt(), certificates.history(number))
        .flatMap(e -> certificates.find(number).flatMap(c -> written(c, e, view)));
  }

  /** The letter of an event, from its sealed record; empty where none is written. */
  Optional<Letter> written(CertificateSummary certificate, CertificateEvent event, View view) {
    return CertificateLetter.of(event.kind()).map(kind -> letter(kind, certificate, event, view));
  }

  private Letter letter(
      CertificateLetter kind, CertificateSummary certificate, CertificateEvent event, View view) {
    String word = WORD + kind.path();
    List<LetterPart> all = new ArrayList<>();
    all.add(
        new LetterPart.Prose(
            "",
            List.of(
                view.text(
                    word + ".text",
                    certificate.number(),
                    ChinaTime.dateOf(event.effective()).toString(),
                    Citations.of(kind.act(), view)))));
    all.addAll(parts.of(certificate, event, records.openBody(event.factId()), view));
    delivery(certificate, event, view).ifPresent(all::add);
    all.add(
        new LetterPart.Items(
            view.text("page.cases.letter.rights"),
            List.of(
                view.text("page.cases.letter.appeal"), view.text("page.cases.letter.escalation"))));
    return new Letter(
        signatory(certificate),
        view.language().tag(),
        view.text(word),
        certificate.number() + "-" + event.sequence(),
        view.text("page.cases.letter.addressee", certificate.content().holderName()),
        all,
        ChinaTime.dateOf(event.decided()),
        foot.of(event.factId(), view));
  }

  private Signatory signatory(CertificateSummary certificate) {
    String name =
        bodies.find(certificate.issuer()).map(BodySummary::name).orElse(certificate.issuer());
    return new Signatory(certificate.issuer(), name, foot.specimen());
  }

  /** 送达: when it reached the holder's inbox, which never changes afterwards. */
  private Optional<LetterPart> delivery(
      CertificateSummary certificate, CertificateEvent event, View view) {
    UUID holder = certificate.holder();
    return inbox.about("certificate/" + certificate.number(), holder).stream()
        .filter(n -> n.kind().equals(event.kind()))
        .filter(n -> !n.deliveredAt().isBefore(event.recorded()))
        .reduce((later, earlier) -> earlier)
        .map(n ->
            CaseLetters.rows(
                view.text(WORD + "delivery"),
                List.of(
                    Row.of(view.text(WORD + "delivered"), view.time(n.deliveredAt())),
                    Row.of(view.text(WORD + "served"), n.servedOn().toString()))));
  }

  private static Row link(CertificateEvent event, String href, View view) {
    String day = ChinaTime.dateOf(event.decided()).toString();
    String title =
        CertificateLetter.of(event.kind()).map(l -> view.text(WORD + l.path())).orElse("");
    return new Row(title, view.text("page.cases.letter.download"), day, Optional.of(href));
  }
}
