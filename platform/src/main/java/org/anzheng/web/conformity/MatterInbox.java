package org.anzheng.web.conformity;

import static org.anzheng.web.conformity.MatterWords.WORD;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterKind;
import org.anzheng.web.conformity.MatterActPages.Desk;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** 收件: the matters of a body by clock, of one kind or only what is late. */
@Component
public class MatterInbox {

  private static final String OVERDUE = "overdue";

  private final MatterWords words;

  MatterInbox(MatterWords words) {
    this.words = words;
  }

  /** The page; a filter that is not known leaves everything. */
  public ModelAndView of(Desk desk, List<Matter<?>> matters, String kind, String due, View view) {
    boolean late = due.equals(OVERDUE);
    boolean known = List.of(MatterKind.values()).stream().anyMatch(k -> k.name().equals(kind));
    List<Matter<?>> shown = new ArrayList<>(matters);
    shown.removeIf(matter -> known && !matter.kind().name().equals(kind));
    shown.removeIf(matter -> late && !matter.overdueOn(words.today()));
    Sheet sheet =
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "bodyLede"))
            .with(new Sheet.Links(filters(desk.home() + "/conformity", view)))
            .with(words.table(desk.home(), shown, view));
    if (late) {
      sheet = sheet.mark(Tone.WARNING, view.text(WORD + OVERDUE));
    } else if (known) {
      sheet = sheet.mark(Tone.NEUTRAL, view.name(MatterKind.valueOf(kind)));
    }
    return Pages.of("shared/sheet", sheet);
  }

  private static List<Row> filters(String list, View view) {
    List<Row> links = new ArrayList<>();
    links.add(Row.link("", view.text(WORD + "everything"), list));
    for (MatterKind kind : MatterKind.values()) {
      links.add(Row.link("", view.name(kind), list + "?kind=" + kind.name()));
    }
    links.add(Row.link("", view.text(WORD + OVERDUE), list + "?due=" + OVERDUE));
    return links;
  }
}
