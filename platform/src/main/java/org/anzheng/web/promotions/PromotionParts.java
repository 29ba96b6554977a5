package org.anzheng.web.promotions;

import static org.anzheng.web.promotions.PromotionWords.WORD;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.adoption.promotions.PromotionForm;
import org.anzheng.adoption.promotions.PromotionList;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 推广清单内容: the parts of a page on which one list or several are shown. */
@Component
public class PromotionParts {

  private static final String PUBLIC = "/promotion-lists/";

  private final PromotionWords words;

  PromotionParts(PromotionWords words) {
    this.words = words;
  }

  /** What a version says: whom it addresses, what it recommends, what it rests on. */
  public Sheet.Part facts(PromotionList list, View view) {
    PromotionForm form = list.form();
    List<Row> rows = new ArrayList<>();
    rows.add(row("number", list.reference(), view));
    rows.add(row("department", words.department(list, view), view));
    rows.add(row("document", form.document(), view));
    rows.add(row("sectors", words.sectors(list, view), view));
    rows.add(row("areas", words.areas(list, view), view));
    rows.add(row("services", words.services(form.services(), view), view));
    rows.add(row("uses", words.uses(list, view), view));
    rows.add(row("period", words.period(list, view), view));
    rows.add(row("review", form.review(), view));
    list.publishedAt().ifPresent(at -> rows.add(row("publishedAt", view.time(at), view)));
    list.endedAt().ifPresent(at -> rows.add(row("endedAt", view.time(at), view)));
    if (!list.reason().isBlank()) {
      rows.add(row("reason", list.reason(), view));
    }
    return new Sheet.Facts("", rows);
  }

  /** Its text as the department wrote it, and that any approved body's certificate counts. */
  public List<Sheet.Part> text(PromotionList list, View view) {
    return List.of(
        new Sheet.Prose(view.text(WORD + "text"), list.form().text()),
        new Sheet.Notice(view.text(WORD + "anyBody"), false));
  }

  /** Several, each with a link to its page below an address. */
  public Sheet.Table table(
      String caption, List<PromotionList> lists, String base, String none, View view) {
    return new Sheet.Table(
        caption,
        PromotionWords.heads(
            view, "number", "title", "department", "sectors", "services", "period", "status"),
        lists.stream()
            .map(list ->
                List.of(
                    Cell.link(list.reference(), base + "/" + list.number()),
                    Cell.of(list.form().title()),
                    Cell.of(words.department(list, view)),
                    Cell.of(words.sectors(list, view)),
                    Cell.of(words.services(list.form().services(), view)),
                    Cell.of(words.period(list, view)),
                    Cell.state(words.tone(list), words.status(list, view))))
            .toList(),
        none);
  }

  /** Every version, when it was published and ended, and why. */
  public Sheet.Table versions(List<PromotionList> versions, View view) {
    return new Sheet.Table(
        view.text(WORD + "versions"),
        PromotionWords.heads(view, "version", "status", "publishedAt", "endedAt", "reason"),
        versions.stream()
            .map(list ->
                List.of(
                    list.status().isPublic()
                        ? Cell.link(list.reference(), PUBLIC + list.reference())
                        : Cell.of(list.reference()),
                    Cell.state(words.tone(list), words.status(list, view)),
                    Cell.of(list.publishedAt().map(view::time).orElse("–")),
                    Cell.of(list.endedAt().map(view::time).orElse("–")),
                    Cell.of(list.reason().isBlank() ? "–" : list.reason())))
            .toList(),
        "");
  }

  private static Row row(String key, String text, View view) {
    return Row.of(view.text(WORD + key), text);
  }
}
