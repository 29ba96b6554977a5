package org.anzheng.web.regulator.opinions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.opinions.OpinionOutcome;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionTransition;
import org.anzheng.opinions.OpinionView;
import org.anzheng.web.regulator.Uploads;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 意见页面编制: one request, what was said on it, and the form of whoever has to answer. */
@Component
class OpinionPages {

  private static final String WORD = "page.regulator.opinion.";

  private final OpinionSearch search;
  private final OpinionWords words;
  private final Uploads uploads;

  OpinionPages(OpinionSearch search, OpinionWords words, Uploads uploads) {
    this.search = search;
    this.words = words;
    this.uploads = uploads;
  }

  OpinionPage page(UUID id, Typed typed, FormErrors errors, Actor actor, View view) {
    OpinionView opinion = search.find(id, actor);
    Optional<String> kept = uploads.kept(typed, actor).map(StoredFile::name);
    return new OpinionPage(
        opinion,
        OpinionWords.tone(opinion),
        OpinionWords.state(opinion, view),
        rows(opinion, view),
        words.answer(opinion, view),
        OpinionWords.lines(
            search.of(opinion.subject()).stream().filter(o -> !o.id().equals(id)).toList(), view),
        actor.has(opinion.role()) && OpinionTransition.GIVE.isOpenTo(actor, opinion.status()),
        typed,
        errors,
        Arrays.stream(OpinionOutcome.values()).map(o -> Option.of(o.name(), view.name(o))).toList(),
        kept,
        check(opinion, typed, kept, view));
  }

  private static List<Row> rows(OpinionView opinion, View view) {
    var subject = opinion.subject();
    return List.of(
        Row.of(view.text(WORD + "kind"), view.name(subject.kind())),
        OpinionWords.path(subject)
            .map(path -> Row.link(view.text(WORD + "subject"), subject.title(), path))
            .orElse(Row.of(view.text(WORD + "subject"), subject.title())),
        Row.of(view.text(WORD + "version"), subject.version()),
        Row.of(view.text(WORD + "hash"), subject.contentHash(), view.text(WORD + "hashNote")),
        Row.of(view.text(WORD + "department"), view.name(opinion.role())),
        Row.of(view.text(WORD + "askedOn"), opinion.askedOn().toString()),
        Row.of(view.text(WORD + "due"), opinion.due().toString()));
  }

  private static List<Row> check(
      OpinionView opinion, Typed typed, Optional<String> kept, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "subject"), opinion.subject().title()));
    rows.add(Row.of(view.text(WORD + "department"), view.name(opinion.role())));
    Arrays.stream(OpinionOutcome.values())
        .filter(o -> o.name().equals(typed.text("outcome")))
        .forEach(o -> rows.add(Row.of(view.text(WORD + "outcome"), view.name(o))));
    rows.add(Row.of(view.text(WORD + "text"), typed.text("text")));
    rows.add(Row.of(view.text(WORD + "documentNo"), typed.text("documentNo")));
    rows.add(Row.of(view.text(WORD + "date"), typed.text("date")));
    kept.ifPresent(name -> rows.add(Row.of(view.text(WORD + "file"), name)));
    return rows;
  }
}
