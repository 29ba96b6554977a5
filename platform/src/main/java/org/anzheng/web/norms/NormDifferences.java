package org.anzheng.web.norms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.norms.NormChange;
import org.anzheng.scheme.norms.NormDifference;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;

/** 版本差异展示: one table for each part in which two versions differ. */
public final class NormDifferences {

  private static final String WORD = NormWords.WORD;

  private NormDifferences() {}

  /** The tables; a sentence when nothing differs. */
  public static List<Sheet.Part> parts(NormDifference difference, View view) {
    if (difference.isEmpty()) {
      return List.of(new Sheet.Notice(view.text(WORD + "same"), false));
    }
    List<Sheet.Part> parts = new ArrayList<>();
    add(
        parts,
        "change.clauses",
        difference.clauses(),
        (c, v) -> v.either(c.headingZh() + "：" + c.textZh(), c.headingEn() + ": " + c.textEn()),
        view);
    add(
        parts,
        "change.parameters",
        difference.parameters(),
        key -> view.name(ParameterKey.valueOf(key)),
        NormWords::parameter,
        view);
    add(parts, "change.criteria", difference.criteria(), NormWords::criterion, view);
    add(parts, "change.manDays", difference.manDays(), NormWords::manDay, view);
    add(parts, "change.samples", difference.samples(), NormWords::sample, view);
    add(parts, "change.sources", difference.sources(), NormWords::source, view);
    add(
        parts,
        "change.misuses",
        difference.misuses(),
        (m, v) -> v.either(m.wrongZh() + " · " + m.basisZh(), m.wrongEn() + " · " + m.basisEn()),
        view);
    if (difference.picture()) {
      parts.add(new Sheet.Notice(view.text(WORD + "change.picture"), false));
    }
    return parts;
  }

  private static <T> void add(
      List<Sheet.Part> parts,
      String caption,
      List<NormChange<T>> changes,
      BiFunction<T, View, String> words,
      View view) {
    add(parts, caption, changes, Function.identity(), words, view);
  }

  private static <T> void add(
      List<Sheet.Part> parts,
      String caption,
      List<NormChange<T>> changes,
      Function<String, String> name,
      BiFunction<T, View, String> words,
      View view) {
    if (changes.isEmpty()) {
      return;
    }
    parts.add(
        new Sheet.Table(
            view.text(WORD + caption, changes.size()),
            NormParts.heads(view, "what", "change", "before", "after"),
            changes.stream()
                .map(c ->
                    List.of(
                        Cell.of(name.apply(c.key())),
                        Cell.state(NormWords.tone(c.change()), view.name(c.change())),
                        Cell.of(c.before().map(b -> words.apply(b, view)).orElse("-")),
                        Cell.of(c.after().map(a -> words.apply(a, view)).orElse("-"))))
                .toList(),
            view.text(WORD + "same")));
  }
}
