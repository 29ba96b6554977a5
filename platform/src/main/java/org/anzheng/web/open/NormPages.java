package org.anzheng.web.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.scheme.norms.NormContent;
import org.anzheng.scheme.norms.NormDifference;
import org.anzheng.scheme.norms.NormKind;
import org.anzheng.scheme.norms.NormVersion;
import org.anzheng.scheme.norms.Norms;
import org.anzheng.web.norms.NormDifferences;
import org.anzheng.web.norms.NormParts;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 规范性文件公示页内容: one version, or two side by side. */
@Component
class NormPages {

  private static final String WORD = "page.open.norms.";

  private final Norms norms;
  private final SchemeWords words;

  NormPages(Norms norms, SchemeWords words) {
    this.norms = norms;
    this.words = words;
  }

  NormPage page(NormVersion version, View view) {
    NormContent content = norms.content(version);
    List<Sheet.Part> parts = new ArrayList<>();
    parts.add(new Sheet.Facts("", rows(version, content, view)));
    parts.add(NormParts.opinions(norms.opinions(version), view));
    parts.addAll(NormParts.content(content, Optional.empty(), view));
    parts.add(history(version, view));
    return page(version, parts, view);
  }

  NormPage differences(NormVersion from, NormVersion to, View view) {
    List<Sheet.Part> parts = new ArrayList<>();
    parts.add(
        new Sheet.Facts(
            "",
            List.of(
                Row.link(view.text(WORD + "from"), from.id(), "/rules/" + from.id()),
                Row.link(view.text(WORD + "to"), to.id(), "/rules/" + to.id()))));
    parts.addAll(
        NormDifferences.parts(
            NormDifference.between(norms.content(from), norms.content(to)), view));
    return page(to, parts, view);
  }

  /** Every version of a document in a table. */
  Sheet.Table versions(NormKind kind, View view) {
    return new Sheet.Table(
        view.name(kind),
        List.of(
            view.text(WORD + "version"),
            view.text(WORD + "name"),
            view.text(WORD + "effective"),
            view.text(WORD + "state")),
        norms.versions(kind).stream()
            .map(v ->
                List.of(
                    Cell.link(v.id(), "/rules/" + v.id()),
                    Cell.of(view.either(v.titleZh(), v.titleEn())),
                    Cell.of(v.effectiveFrom().toString()),
                    Cell.state(tone(v), state(v, view))))
            .toList(),
        view.text(WORD + "none"));
  }

  private NormPage page(NormVersion version, List<Sheet.Part> parts, View view) {
    return new NormPage(
        version.id(),
        view.either(version.titleZh(), version.titleEn()),
        tone(version),
        state(version, view),
        parts);
  }

  private static List<Row> rows(NormVersion version, NormContent content, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "kind"), view.name(version.kind())));
    rows.add(Row.of(view.text(WORD + "effective"), version.effectiveFrom().toString()));
    version
        .transitionTo()
        .ifPresent(day -> rows.add(Row.of(view.text(WORD + "transition"), day.toString())));
    rows.add(Row.of(view.text(WORD + "published"), view.time(version.publishedAt())));
    content
        .resolution()
        .ifPresent(r ->
            rows.add(Row.link(view.text(WORD + "resolution"), r, "/committee/resolutions/" + r)));
    rows.add(Row.of(view.text(WORD + "explanation"), content.header().explanation()));
    String path = "/rules/" + version.id();
    rows.add(Row.of(view.text(WORD + "hash"), version.contentHash()));
    rows.add(
        Row.link(
            view.text(WORD + "content"), view.text(WORD + "download"), path + "/content.json"));
    version
        .fact()
        .ifPresent(f ->
            rows.add(
                Row.link(
                    view.text(WORD + "proof"),
                    view.text(WORD + "download"),
                    path + "/proof.tlog-proof")));
    return rows;
  }

  private Sheet.Table history(NormVersion shown, View view) {
    return new Sheet.Table(
        view.text(WORD + "history"),
        List.of(
            view.text(WORD + "version"),
            view.text(WORD + "effective"),
            view.text(WORD + "state"),
            view.text(WORD + "compare")),
        norms.versions(shown.kind()).stream()
            .map(v ->
                List.of(
                    Cell.link(v.id(), "/rules/" + v.id()),
                    Cell.of(v.effectiveFrom().toString()),
                    Cell.state(tone(v), state(v, view)),
                    v.id().equals(shown.id())
                        ? Cell.of("-")
                        : Cell.link(
                            view.text(WORD + "compare.with", v.id()),
                            "/rules/" + shown.id() + "/differences?from=" + v.id())))
            .toList(),
        view.text(WORD + "none"));
  }

  private Tone tone(NormVersion version) {
    if (version.effectiveFrom().isAfter(words.today())) {
      return Tone.ACTIVE;
    }
    return version.holdsOn(words.today()) ? Tone.GOOD : Tone.NEUTRAL;
  }

  private String state(NormVersion version, View view) {
    if (version.effectiveFrom().isAfter(words.today())) {
      return view.text("page.open.catalogue.ahead", version.effectiveFrom());
    }
    return version.holdsOn(words.today())
        ? view.text("page.open.inForce")
        : view.text("page.open.catalogue.until", version.effectiveTo().orElseThrow());
  }
}
