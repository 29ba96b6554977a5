package org.anzheng.adoption.requirements;

import static org.anzheng.adoption.requirements.RequirementWarning.FEW_HOLDERS;
import static org.anzheng.adoption.requirements.RequirementWarning.HIGHER_LEVEL;
import static org.anzheng.adoption.requirements.RequirementWarning.NAMES_A_BODY;
import static org.anzheng.adoption.requirements.RequirementWarning.NAMES_A_MARK;
import static org.anzheng.adoption.requirements.RequirementWarning.PLACE;
import static org.anzheng.adoption.requirements.RequirementWarning.QUALIFICATION_AND_SCORE;
import static org.anzheng.adoption.requirements.RequirementWarning.SCALE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.LimitingWords;
import org.anzheng.adoption.TextRules;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 采信要求规则: what must be filled in, and what may not be asked. */
final class RequirementRules {

  private static final int MOST_POINTS = 100;
  private static final Pattern SCORE_WORDS = Pattern.compile("加分|得分|计分|分值|[0-9]+ *分");

  private RequirementRules() {}

  @Basis({"procurement-law:22", "procurement-regulation:20"})
  static List<Objection> objections(RequirementForm form) {
    List<Objection> wrong = new ArrayList<>();
    Stream.of(
            TextRules.line("title", form.title()),
            TextRules.atMost("project", form.project(), TextRules.LINE),
            TextRules.text("reason", form.reason()),
            TextRules.text("scope", form.scope()),
            TextRules.atMost("words", form.words(), TextRules.TEXT))
        .flatMap(found -> found)
        .forEach(wrong::add);
    boolean scored = form.use() == RequirementUse.SCORE;
    if (scored != form.points().isPresent()) {
      wrong.add(Objection.toField("points", AdoptionRefusal.POINTS_WITHOUT_SCORE));
    }
    if (form.points().filter(p -> p < 1 || p > MOST_POINTS).isPresent()) {
      wrong.add(Objection.toField("points", AdoptionRefusal.OUT_OF_RANGE, 1, MOST_POINTS));
    }
    return wrong;
  }

  @Basis({"procurement-regulation:20", "mof-87:17", "mof-87:55", "mof-2020-46:5"})
  static List<RequirementNote> notes(RequirementForm form, RequirementMarket market) {
    List<RequirementNote> notes = new ArrayList<>();
    String typed = form.typed();
    market.bodies().stream()
        .filter(typed::contains)
        .findFirst()
        .ifPresent(name -> notes.add(note(NAMES_A_BODY, name, form)));
    LimitingWords.MARK.in(typed).ifPresent(word -> notes.add(note(NAMES_A_MARK, word, form)));
    LimitingWords.SCALE.in(typed).ifPresent(word -> notes.add(note(SCALE, word, form)));
    LimitingWords.PLACE.in(typed).ifPresent(word -> notes.add(note(PLACE, word, form)));
    if (form.use() == RequirementUse.QUALIFICATION) {
      found(SCORE_WORDS, form.words())
          .ifPresent(word -> notes.add(note(QUALIFICATION_AND_SCORE, word, form)));
    }
    if (form.use() != RequirementUse.CONTRACT
        && form.tier().filter(tier -> !tier.equals(market.lowestTier())).isPresent()) {
      notes.add(note(HIGHER_LEVEL, "", form));
    }
    if (market.supply().holders() < market.fewest() || market.supply().issuers() < 2) {
      notes.add(note(FEW_HOLDERS, Long.toString(market.supply().holders()), form));
    }
    return notes;
  }

  /** What the law forbids cannot be published; all of it at once. */
  @Basis({"procurement-regulation:20", "tendering-regulation:32"})
  static List<Objection> forbidden(List<RequirementNote> notes) {
    return notes.stream()
        .filter(RequirementNote::forbidden)
        .map(note -> Objection.toField("words", AdoptionRefusal.UNLAWFUL, note.warning()))
        .toList();
  }

  private static RequirementNote note(
      RequirementWarning warning, String found, RequirementForm form) {
    return new RequirementNote(warning, found, warning.forbiddenIn(form.procurement()));
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
