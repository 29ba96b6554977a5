package org.anzheng.web.regulator.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.norms.NormContent;
import org.anzheng.scheme.norms.NormDifference;
import org.anzheng.scheme.norms.NormDraft;
import org.anzheng.scheme.norms.NormDraftSearch;
import org.anzheng.scheme.norms.NormStatus;
import org.anzheng.scheme.norms.NormTransition;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.web.norms.NormDifferences;
import org.anzheng.web.norms.NormParts;
import org.anzheng.web.norms.NormWords;
import org.anzheng.web.regulator.opinions.OpinionWords;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 规范性文件草案页面内容: what it says, what that changes, who was asked, what can be done now. */
@Component
class DraftPages {

  static final String HOME = "/regulator/norms";

  private static final String WORD = "page.regulator.norms.";

  private final NormDraftSearch search;
  private final Norms norms;

  DraftPages(NormDraftSearch search, Norms norms) {
    this.search = search;
    this.norms = norms;
  }

  NormDraft draft(String number) {
    return search.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  Sheet page(String number, Actor actor, View view) {
    NormDraft draft = draft(number);
    boolean editable = draft.editing().isOpenTo(actor, draft.status());
    Sheet sheet =
        Sheet.titled(draft.content().header().titleZh())
            .back(text(view, "title"), HOME)
            .mark(NormWords.tone(draft.status()), view.name(draft.status()))
            .withIf(!acts(draft, actor, view).isEmpty(), () -> links(draft, actor, view))
            .withIf(editable && recalls(draft), () -> warning(view))
            .with(new Sheet.Facts("", rows(draft, view)))
            .with(opinions(search.allOpinions(draft), draft.contentHash(), view));
    for (Sheet.Part part : differences(draft.content(), view)) {
      sheet = sheet.with(part);
    }
    Optional<String> edit = Optional.of(path(number)).filter(p -> editable);
    for (Sheet.Part part : NormParts.content(draft.content(), edit, view)) {
      sheet = sheet.with(part);
    }
    return sheet.withIf(editable, () -> clauses(draft.content(), view)).with(history(number, view));
  }

  List<Row> rows(NormDraft draft, View view) {
    NormContent content = draft.content();
    String unset = text(view, "unset");
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(text(view, "kind"), view.name(content.kind())));
    rows.add(Row.of(text(view, "number"), draft.number()));
    rows.add(
        content.base().isEmpty()
            ? Row.of(text(view, "base"), text(view, "first"))
            : Row.link(text(view, "base"), content.base(), "/rules/" + content.base()));
    rows.add(
        Row.of(text(view, "version"), content.version().isEmpty() ? unset : content.version()));
    rows.add(
        Row.of(
            text(view, "effectiveFrom"),
            content.header().effectiveFrom().map(String::valueOf).orElse(unset)));
    rows.add(
        Row.of(
            text(view, "transitionTo"),
            content.header().transitionTo().map(String::valueOf).orElse(unset)));
    content
        .resolution()
        .ifPresent(r -> rows.add(Row.link(text(view, "resolution"), r, resolution(r))));
    String explanation = content.header().explanation();
    rows.add(Row.of(text(view, "explanation"), explanation.isEmpty() ? unset : explanation));
    rows.add(
        Row.of(
            text(view, "hash"), draft.contentHash(), text(view, "revision", content.revision())));
    content
        .mark()
        .filter(m -> !m.svg().isEmpty())
        .ifPresent(m ->
            rows.add(
                Row.link(
                    text(view, "picture"),
                    text(view, "look"),
                    path(draft.number()) + "/mark.svg")));
    return rows;
  }

  /** The opinions on the present content first; those on earlier content say so. */
  static Sheet.Table opinions(List<OpinionView> opinions, String hash, View view) {
    return new Sheet.Table(
        text(view, "opinions"),
        List.of(
            text(view, "department"),
            text(view, "due"),
            text(view, "outcome"),
            text(view, "opinion"),
            text(view, "on")),
        opinions.stream()
            .map(o ->
                List.of(
                    Cell.link(view.name(o.role()), "/regulator/opinions/" + o.id()),
                    Cell.of(o.due().toString()),
                    Cell.state(OpinionWords.tone(o), OpinionWords.state(o, view)),
                    Cell.of(o.answer().map(OpinionView.Answer::text).orElse("-")),
                    Cell.of(
                        text(
                            view,
                            o.subject().contentHash().equals(hash) ? "on.this" : "on.earlier"))))
            .toList(),
        text(view, "opinions.none"));
  }

  private List<Sheet.Part> differences(NormContent content, View view) {
    return norms
        .find(content.base())
        .map(base ->
            NormDifferences.parts(NormDifference.between(norms.content(base), content), view))
        .orElse(List.of());
  }

  private Sheet.Links links(NormDraft draft, Actor actor, View view) {
    return new Sheet.Links(acts(draft, actor, view));
  }

  private static List<Row> acts(NormDraft draft, Actor actor, View view) {
    List<Row> acts = new ArrayList<>();
    act(acts, NormTransition.CONSULT, "consultation", draft, actor, view);
    act(acts, NormTransition.PUBLISH, "publication", draft, actor, view);
    if (draft.editing().isOpenTo(actor, draft.status())) {
      for (String part : parts(draft.content())) {
        acts.add(Row.link("", text(view, "edit." + part), path(draft.number()) + "/" + part));
      }
      acts.add(Row.link("", text(view, "clause.add"), path(draft.number()) + "/clauses/new"));
    }
    act(acts, NormTransition.WITHDRAW, "withdrawal", draft, actor, view);
    return acts;
  }

  /** The parts that are edited as a whole. */
  private static List<String> parts(NormContent content) {
    return switch (content.kind()) {
      case NORM -> List.of("header");
      case RULE -> List.of("header", "criteria", "man-days", "samples");
      case MARK -> List.of("header", "mark");
    };
  }

  private static void act(
      List<Row> acts,
      NormTransition transition,
      String noun,
      NormDraft draft,
      Actor actor,
      View view) {
    if (transition.isOpenTo(actor, draft.status())) {
      acts.add(Row.link("", view.name(transition), path(draft.number()) + "/" + noun));
    }
  }

  private static Sheet.Links clauses(NormContent content, View view) {
    return new Sheet.Links(
        content.clauses().stream()
            .map(c ->
                Row.link(
                    "",
                    text(view, "clause.edit", c.number()),
                    path(content.draft()) + "/clauses/" + c.number()))
            .toList());
  }

  private Sheet.History history(String number, View view) {
    return new Sheet.History(
        text(view, "history"),
        search.history(number).reversed().stream()
            .map(e ->
                new TimelineEntry(
                    e.at(),
                    view.name(e.transition()),
                    view.name(e.role()),
                    e.note().isBlank() ? List.of() : List.of(Row.of(text(view, "note"), e.note())),
                    Optional.empty()))
            .toList());
  }

  static boolean recalls(NormDraft draft) {
    return draft.status() == NormStatus.CONSULTING;
  }

  static Sheet.Notice warning(View view) {
    return new Sheet.Notice(text(view, "recalls"), true);
  }

  static String path(String number) {
    return HOME + "/" + number;
  }

  static String text(View view, String key, Object... arguments) {
    return view.text(WORD + key, arguments);
  }

  private static String resolution(String number) {
    return "/regulator/committee/resolutions/" + number;
  }
}
