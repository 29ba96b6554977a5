package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.documents.Documents;
import org.anzheng.documents.Letter;
import org.anzheng.documents.LetterPart;
import org.anzheng.documents.Signatory;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.Notice;
import org.anzheng.notices.NoticeLine;
import org.anzheng.notices.NoticeText;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.texts.Language;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 通知文书: a notice as a signed PDF: the letter of the act it tells, or its own frozen text. */
@Component
public class NoticeLetters {

  private static final String WORD = "page.cases.noticeLetter.";

  private final CertificateLetters certificates;
  private final Organisations organisations;
  private final BodyDirectory bodies;
  private final Inbox inbox;
  private final Documents documents;
  private final LetterFoot foot;

  NoticeLetters(
      CertificateLetters certificates,
      Organisations organisations,
      BodyDirectory bodies,
      Inbox inbox,
      Documents documents,
      LetterFoot foot) {
    this.certificates = certificates;
    this.organisations = organisations;
    this.bodies = bodies;
    this.inbox = inbox;
    this.documents = documents;
    this.foot = foot;
  }

  /** The PDF; the caller has made sure that the reader may have the notice. */
  public ResponseEntity<byte[]> pdf(Notice notice, View view) {
    NoticeLine line = notice.line();
    Letter letter =
        Optional.of(line)
            .filter(l -> l.subject().startsWith("certificate/"))
            .flatMap(l -> certificates.behind(l, view))
            .orElseGet(() -> written(notice, view));
    return LetterDownloads.of(
        documents.pdf(letter), line.kind() + "-" + ChinaTime.dateOf(line.deliveredAt()));
  }

  private Letter written(Notice notice, View view) {
    NoticeLine line = notice.line();
    NoticeText text = view.language() == Language.ZH ? notice.zh() : notice.en();
    List<LetterPart> parts = new ArrayList<>();
    parts.add(new LetterPart.Prose("", text.text().lines().toList()));
    parts.add(CaseLetters.rows("", particulars(notice, view)));
    if (!text.remedy().isBlank()) {
      parts.add(
          new LetterPart.Prose(
              view.text("page.cases.letter.rights"), text.remedy().lines().toList()));
    }
    return new Letter(
        signatory(line.sender()),
        view.language().tag(),
        text.title(),
        "",
        line.recipient()
            .flatMap(organisations::find)
            .map(o -> view.text("page.cases.letter.addressee", o.name()))
            .orElse(""),
        parts,
        ChinaTime.dateOf(line.deliveredAt()),
        inbox.served(line.id()).map(fact -> foot.of(fact, view)).orElse(List.of()));
  }

  private static List<Row> particulars(Notice notice, View view) {
    NoticeLine line = notice.line();
    String basis =
        notice.basis().stream()
            .map(clause -> Citations.of(clause, view))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("; "));
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            view.text(WORD + "subject"),
            line.subject().substring(line.subject().indexOf('/') + 1)));
    if (!basis.isBlank()) {
      rows.add(Row.of(view.text(WORD + "basis"), basis));
    }
    rows.add(Row.of(view.text(WORD + "delivered"), view.time(line.deliveredAt())));
    rows.add(Row.of(view.text(WORD + "served"), line.servedOn().toString()));
    return rows;
  }

  /** A body signs with the key of its approval, anybody else with one of its own. */
  private Signatory signatory(UUID sender) {
    return bodies
        .ofOrganisation(sender)
        .map((BodySummary body) -> new Signatory(body.approvalNo(), body.name(), foot.specimen()))
        .orElseGet(() ->
            new Signatory(
                sender.toString(),
                organisations.find(sender).map(OrganisationSummary::name).orElse(""),
                foot.specimen()));
  }
}
