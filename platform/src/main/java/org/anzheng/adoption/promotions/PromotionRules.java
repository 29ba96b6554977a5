package org.anzheng.adoption.promotions;

import static org.anzheng.adoption.promotions.PromotionWarning.FEW_HOLDERS;
import static org.anzheng.adoption.promotions.PromotionWarning.HIGHER_LEVEL;
import static org.anzheng.adoption.promotions.PromotionWarning.NAMES_A_BODY;
import static org.anzheng.adoption.promotions.PromotionWarning.NAMES_A_MARK;
import static org.anzheng.adoption.promotions.PromotionWarning.NAMES_A_SUPPLIER;
import static org.anzheng.adoption.promotions.PromotionWarning.PLACE;
import static org.anzheng.adoption.promotions.PromotionWarning.SCALE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.LimitingWords;
import org.anzheng.adoption.TextRules;
import org.anzheng.adoption.requirements.RequirementUse;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.register.Supply;
import org.anzheng.scheme.Category;

/** 采信推广清单规则: what must be filled in, and whom a list may not prefer. */
final class PromotionRules {

  private PromotionRules() {}

  @Basis({"opinion:9", "fair-competition:13"})
  static List<Objection> objections(PromotionForm form) {
    List<Objection> wrong = new ArrayList<>();
    Stream.of(
            TextRules.line("title", form.title()),
            TextRules.line("document", form.document()),
            TextRules.text("text", form.text()),
            TextRules.line("review", form.review()))
        .flatMap(found -> found)
        .forEach(wrong::add);
    if (form.services().isEmpty()) {
      wrong.add(Objection.toField("services", KernelRefusal.REQUIRED));
    }
    if (form.uses().isEmpty()) {
      wrong.add(Objection.toField("uses", KernelRefusal.REQUIRED));
    }
    if (form.to().filter(form.from()::isAfter).isPresent()) {
      wrong.add(Objection.toField("to", AdoptionRefusal.ENDS_BEFORE_IT_BEGINS));
    }
    return wrong;
  }

  /** Every category and level is one of the catalogue, every category once. */
  @Basis("opinion:2")
  static List<Objection> outsideCatalogue(PromotionForm form, Map<String, Category> catalogue) {
    List<Objection> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PromotedService service : form.services()) {
      Optional<Category> category = Optional.ofNullable(catalogue.get(service.category()));
      if (category.isEmpty()) {
        wrong.add(refused(AdoptionRefusal.NO_SUCH_CATEGORY, service.category()));
      } else if (service.tier().filter(t -> !category.get().tiers().contains(t)).isPresent()) {
        wrong.add(refused(AdoptionRefusal.NO_SUCH_TIER, service.tier().get()));
      } else if (!seen.add(service.category())) {
        wrong.add(refused(AdoptionRefusal.TWICE, service.category()));
      }
    }
    return wrong;
  }

  @Basis({"fair-competition:8", "fair-competition:9", "procurement-regulation:20", "mof-87:17"})
  static List<PromotionNote> notes(PromotionForm form, PromotionMarket market) {
    List<PromotionNote> notes = new ArrayList<>();
    String typed = form.typed();
    note(market.bodies().stream().filter(typed::contains).findFirst(), NAMES_A_BODY, notes);
    note(supplier(typed, market), NAMES_A_SUPPLIER, notes);
    note(LimitingWords.MARK.in(typed), NAMES_A_MARK, notes);
    note(LimitingWords.SCALE.in(typed), SCALE, notes);
    note(LimitingWords.PLACE.in(typed), PLACE, notes);
    boolean beyondContract = form.uses().stream().anyMatch(u -> u != RequirementUse.CONTRACT);
    for (PromotedService service : form.services()) {
      if (beyondContract && isHigher(service, market)) {
        notes.add(new PromotionNote(HIGHER_LEVEL, service.category()));
      }
      Supply supply = market.supply().getOrDefault(service.category(), new Supply(0, 0));
      if (supply.holders() < market.fewest() || supply.issuers() < 2) {
        notes.add(new PromotionNote(FEW_HOLDERS, service.category()));
      }
    }
    return notes;
  }

  /** What the law forbids cannot be published; all of it at once. */
  @Basis({"fair-competition:8", "fair-competition:9", "fair-competition:13"})
  static List<Objection> forbidden(List<PromotionNote> notes) {
    return notes.stream()
        .filter(note -> note.warning().forbidden())
        .map(note -> Objection.toField("text", AdoptionRefusal.UNLAWFUL, note.warning()))
        .toList();
  }

  /** A list that is over before it is published recommends nothing. */
  @Basis("design")
  static List<Objection> over(PromotionForm form, LocalDate today) {
    return form.to().filter(today::isAfter).isPresent()
        ? List.of(Objection.toField("to", AdoptionRefusal.OVER))
        : List.of();
  }

  private static Optional<String> supplier(String typed, PromotionMarket market) {
    return LimitingWords.CODE
        .in(typed)
        .or(() -> market.holders().stream().sorted().findFirst())
        .or(() -> LimitingWords.ENTERPRISE.in(typed));
  }

  private static boolean isHigher(PromotedService service, PromotionMarket market) {
    return Optional.ofNullable(market.categories().get(service.category()))
        .map(category -> category.tiers().getFirst())
        .flatMap(lowest -> service.tier().filter(tier -> !tier.equals(lowest)))
        .isPresent();
  }

  private static void note(
      Optional<String> found, PromotionWarning warning, List<PromotionNote> notes) {
    found.ifPresent(words -> notes.add(new PromotionNote(warning, words)));
  }

  private static Objection refused(AdoptionRefusal reason, String code) {
    return Objection.toField("services", reason, code);
  }
}
