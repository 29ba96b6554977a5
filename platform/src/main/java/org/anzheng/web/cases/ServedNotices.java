package org.anzheng.web.cases;

import java.util.List;
import java.util.UUID;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 送达情况: the notices about a subject, when each counts as served and when it was read. */
@Component
public class ServedNotices {

  private static final String WORD = "page.cases.notice.";

  private final Inbox inbox;

  ServedNotices(Inbox inbox) {
    this.inbox = inbox;
  }

  /** One row for each notice that the organisation sent or received. */
  public List<Row> of(String subject, UUID organisation, View view) {
    return inbox.about(subject, organisation).stream().map(line -> row(line, view)).toList();
  }

  /** The same as a section of a page; without notices it is empty. */
  Section section(String subject, UUID organisation, View view) {
    return new Section(view.text(WORD + "title"), of(subject, organisation, view));
  }

  private static Row row(NoticeLine line, View view) {
    String served = view.text(WORD + "served", line.servedOn());
    String read =
        line.readAt()
            .map(at -> view.text(WORD + "read", view.time(at)))
            .orElse(view.text(WORD + "unread"));
    return Row.link(
        view.either(line.titleZh(), line.titleEn()),
        served + view.text(WORD + "comma") + read,
        "/notices/" + line.id());
  }
}
