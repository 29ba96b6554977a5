package org.anzheng.web.regulator.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.catalogue.CatalogueComment;
import org.anzheng.scheme.catalogue.CatalogueContent;
import org.anzheng.scheme.catalogue.CatalogueDifference;
import org.anzheng.scheme.catalogue.CatalogueDraft;
import org.anzheng.scheme.catalogue.CatalogueDraftSearch;
import org.anzheng.scheme.catalogue.CatalogueDraftStatus;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.catalogue.CatalogueSignature;
import org.anzheng.scheme.catalogue.Departments;
import org.anzheng.scheme.catalogue.ImpactList;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 目录草案页面内容: one draft with everything that was said, counted and signed. */
@Component
class DraftPages {

  private static final String WORD = "page.regulator.catalogue.";

  private final CatalogueDraftSearch search;
  private final Catalogue catalogue;
  private final ImpactList impact;
  private final CatalogueTexts texts;
  private final SignatureLines signatures;
  private final Clock clock;

  DraftPages(
      CatalogueDraftSearch search,
      Catalogue catalogue,
      ImpactList impact,
      CatalogueTexts texts,
      SignatureLines signatures,
      Clock clock) {
    this.search = search;
    this.catalogue = catalogue;
    this.impact = impact;
    this.texts = texts;
    this.signatures = signatures;
    this.clock = clock;
  }

  CatalogueDraft draft(String number) {
    return search.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  DraftPage page(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    CatalogueDraft draft = draft(number);
    List<CatalogueSignature> signed = search.signatures(number);
    return new DraftPage(
        draft,
        CatalogueTexts.tone(draft.status()),
        steps(draft.status(), view),
        rows(draft, view),
        texts.lines(CatalogueDifference.between(base(draft), draft.content().categories()), view),
        impact(draft, view),
        signatures.valid(signed, view),
        signatures.voided(signed, view),
        search.comments(number).stream().map(c -> comment(c, view)).toList(),
        history(number, view),
        acts(draft, signed, actor),
        about(draft.content(), view),
        typed,
        errors);
  }

  /** What a closed draft touched when it was sent, what an open one would touch now. */
  List<ImpactLine> impact(CatalogueDraft draft, View view) {
    if (draft.status().awaiting().isEmpty()) {
      return texts.impact(search.impact(draft.number()), view);
    }
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return texts.impact(impact.of(base(draft), draft.content().categories(), today), view);
  }

  List<Row> rows(CatalogueDraft draft, View view) {
    CatalogueContent content = draft.content();
    String unset = view.text(WORD + "unset");
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "number"), draft.number()));
    rows.add(Row.link(view.text(WORD + "base"), content.base(), "/catalogue/" + content.base()));
    rows.add(
        Row.of(
            view.text(WORD + "version"), content.version().isEmpty() ? unset : content.version()));
    rows.add(
        Row.of(
            view.text(WORD + "effectiveFrom"),
            content.effectiveFrom().map(String::valueOf).orElse(unset)));
    rows.add(
        Row.of(
            view.text(WORD + "transitionTo"),
            content.transitionTo().map(String::valueOf).orElse(unset)));
    content
        .resolution()
        .ifPresent(r ->
            rows.add(Row.link(view.text(WORD + "resolution"), r, "/committee/resolutions/" + r)));
    rows.add(
        Row.of(
            view.text(WORD + "explanation"),
            content.explanation().isEmpty() ? unset : content.explanation()));
    rows.add(
        Row.of(
            view.text(WORD + "hash"),
            draft.contentHash(),
            view.text(WORD + "revision", content.revision())));
    return rows;
  }

  private List<Category> base(CatalogueDraft draft) {
    return catalogue.find(draft.content().base()).orElseThrow().categories();
  }

  private static List<Step> steps(CatalogueDraftStatus status, View view) {
    List<CatalogueDraftStatus> path =
        List.of(
            CatalogueDraftStatus.DRAFT,
            CatalogueDraftStatus.COMMENTING,
            CatalogueDraftStatus.SIGNING,
            CatalogueDraftStatus.DECIDED);
    int at = path.indexOf(status);
    return at < 0
        ? List.of()
        : path.stream()
            .map(s ->
                new Step(
                    view.name(s),
                    path.indexOf(s) < at || at == path.size() - 1
                        ? Step.State.DONE
                        : path.indexOf(s) == at ? Step.State.CURRENT : Step.State.AHEAD))
            .toList();
  }

  private DraftPage.CommentLine comment(CatalogueComment comment, View view) {
    return new DraftPage.CommentLine(
        view.name(comment.department()),
        view.time(comment.at()),
        comment.category().orElse(""),
        comment.text());
  }

  private List<TimelineEntry> history(String number, View view) {
    return search.history(number).reversed().stream()
        .filter(e -> e.transition() != CatalogueDraftTransition.COMMENT)
        .map(e ->
            new TimelineEntry(
                e.at(),
                view.text(WORD + "event." + e.kind(), view.name(e.transition())),
                view.name(e.role()),
                e.note().isBlank()
                    ? List.of()
                    : List.of(Row.of(view.text(WORD + "note"), e.note())),
                Optional.empty()))
        .toList();
  }

  private static DraftPage.Acts acts(
      CatalogueDraft draft, List<CatalogueSignature> signed, Actor actor) {
    CatalogueDraftStatus status = draft.status();
    Optional<Role> own = Departments.of(actor).stream().findFirst();
    return new DraftPage.Acts(
        draft.editing().isOpenTo(actor, status),
        CatalogueDraftTransition.CONSULT.isOpenTo(actor, status),
        CatalogueDraftTransition.SEND.isOpenTo(actor, status),
        CatalogueDraftTransition.SIGN.isOpenTo(actor, status) && SignatureLines.awaits(signed, own),
        CatalogueDraftTransition.COMMENT.isOpenTo(actor, status),
        CatalogueDraftTransition.WITHDRAW.isOpenTo(actor, status));
  }

  private static List<Option> about(CatalogueContent content, View view) {
    return content.categories().stream()
        .map(c -> Option.of(c.code(), c.code() + " " + view.either(c.nameZh(), c.nameEn())))
        .toList();
  }
}
