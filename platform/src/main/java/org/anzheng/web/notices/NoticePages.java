package org.anzheng.web.notices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.notices.Notice;
import org.anzheng.notices.NoticeLine;
import org.anzheng.notices.NoticeReceipt;
import org.anzheng.notices.NoticeText;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.texts.Language;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 通知页面: the inbox and one notice, as they are read in either language. */
@Component
class NoticePages {

  private static final String LIST = "/notices";
  private static final String APPEAL = "/applicant/complaints/appeals/new";
  private static final String WORD = "page.notices.";

  private final Organisations organisations;
  private final Accounts accounts;

  NoticePages(Organisations organisations, Accounts accounts) {
    this.organisations = organisations;
    this.accounts = accounts;
  }

  Sheet list(List<NoticeLine> lines, View view) {
    Set<UUID> senders = new HashSet<>();
    lines.forEach(line -> senders.add(line.sender()));
    Map<UUID, OrganisationSummary> names = organisations.find(senders);
    return Sheet.titled(view.text(WORD + "title"))
        .lede(view.text(WORD + "lede"))
        .with(
            new Sheet.Table(
                view.text(WORD + "all", lines.size()),
                heads(view, "state", "notice", "subject", "sender", "delivered"),
                lines.stream().map(line -> cells(line, names, view)).toList(),
                view.text(WORD + "none")));
  }

  Sheet one(Notice notice, Actor reader, View view) {
    NoticeLine line = notice.line();
    NoticeText text = view.language() == Language.ZH ? notice.zh() : notice.en();
    boolean received = line.reaches(reader);
    Sheet sheet =
        Sheet.titled(text.title())
            .mark(
                line.legal() ? Tone.ACTIVE : Tone.NEUTRAL,
                view.text(WORD + (line.legal() ? "legal" : "message")))
            .with(new Sheet.Facts("", rows(notice, reader, view)))
            .with(new Sheet.Prose(view.text(WORD + "text"), text.text()))
            .withIf(
                !text.remedy().isBlank(),
                () -> new Sheet.Prose(view.text(WORD + "remedy"), text.remedy()))
            .withIf(
                !text.remedy().isBlank() && view.has(Role.APPLICANT),
                () ->
                    new Sheet.Links(
                        List.of(Row.link("", view.text("page.complaints.newAppeal"), APPEAL))))
            .withIf(
                line.legal(), () -> links(view.text(WORD + "document"), line.id(), "document.pdf"))
            .withIf(
                notice.attachment().isPresent(),
                () -> links(view.text(WORD + "attachment"), line.id(), "attachment"));
    return received ? sheet.back(view.text(WORD + "title"), LIST) : sheet;
  }

  private List<Row> rows(Notice notice, Actor reader, View view) {
    NoticeLine line = notice.line();
    List<Row> rows = new ArrayList<>();
    rows.add(subject(line, view));
    rows.add(Row.of(view.text(WORD + "sender"), name(line.sender(), view)));
    rows.add(Row.of(view.text(WORD + "recipient"), recipient(line, view)));
    rows.add(Row.of(view.text(WORD + "delivered"), view.time(line.deliveredAt())));
    rows.add(
        Row.of(
            view.text(WORD + "served"),
            line.servedOn().toString(),
            view.text(WORD + "servedBasis")));
    String basis =
        notice.basis().stream()
            .map(clause -> Citations.of(clause, view))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(view.text(WORD + "semicolon")));
    if (!basis.isBlank()) {
      rows.add(Row.of(view.text(WORD + "basis"), basis));
    }
    rows.add(Row.of(view.text(WORD + "read"), receipts(notice, reader, view)));
    return rows;
  }

  /** A person's name is shown inside the person's own organisation only. */
  private String receipts(Notice notice, Actor reader, View view) {
    boolean own = notice.line().recipient().filter(reader.organisation()::equals).isPresent();
    return notice.receipts().isEmpty()
        ? view.text(WORD + "unread")
        : notice.receipts().stream()
            .map(receipt -> (view.time(receipt.at()) + (own ? " " + person(receipt) : "")).strip())
            .collect(Collectors.joining(view.text(WORD + "semicolon")));
  }

  private String recipient(NoticeLine line, View view) {
    return line.recipient()
        .map(organisation -> name(organisation, view))
        .orElse(line.duties().stream().sorted().map(view::name).collect(Collectors.joining(" ")));
  }

  private String person(NoticeReceipt receipt) {
    return accounts.find(receipt.account()).map(AccountSummary::name).orElse("");
  }

  private String name(UUID organisation, View view) {
    return organisations
        .find(organisation)
        .map(o -> view.either(o.name(), o.nameEn()))
        .orElse(view.text(WORD + "platform"));
  }

  private static Sheet.Part links(String label, UUID notice, String path) {
    return new Sheet.Links(List.of(Row.link("", label, LIST + "/" + notice + "/" + path)));
  }

  private static Row subject(NoticeLine line, View view) {
    String label = view.text(WORD + "subject");
    return Subjects.href(line.subject(), view)
        .map(href -> Row.link(label, Subjects.name(line.subject()), href))
        .orElse(Row.of(label, Subjects.name(line.subject())));
  }

  private static List<Sheet.Cell> cells(
      NoticeLine line, Map<UUID, OrganisationSummary> names, View view) {
    OrganisationSummary sender = names.get(line.sender());
    return List.of(
        line.readAt().isEmpty()
            ? Sheet.Cell.state(Tone.WARNING, view.text(WORD + "new"))
            : Sheet.Cell.state(Tone.NEUTRAL, view.text(WORD + "seen")),
        Sheet.Cell.link(view.either(line.titleZh(), line.titleEn()), LIST + "/" + line.id()),
        Sheet.Cell.of(Subjects.name(line.subject())),
        Sheet.Cell.of(
            sender == null
                ? view.text(WORD + "platform")
                : view.either(sender.name(), sender.nameEn())),
        Sheet.Cell.of(view.time(line.deliveredAt())));
  }

  private static List<String> heads(View view, String... keys) {
    return java.util.Arrays.stream(keys).map(key -> view.text(WORD + key)).toList();
  }
}
