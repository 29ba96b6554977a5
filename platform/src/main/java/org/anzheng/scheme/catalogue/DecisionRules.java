package org.anzheng.scheme.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.CatalogueVersion;

/**
 * 目录确定规则: what must hold for a draft to be decided. Asked when it is sent for signature and again
 * at every signature, since days pass and other versions may be decided in between.
 */
@Basis("opinion:2")
final class DecisionRules {

  private DecisionRules() {}

  static List<Objection> objections(
      CatalogueContent content, CatalogueVersion latest, LocalDate today) {
    List<Objection> found = new ArrayList<>();
    if (!content.base().equals(latest.version())) {
      return List.of(
          Objection.to(CatalogueRefusal.BASE_OUTDATED, content.base(), latest.version()));
    }
    if (content.categories().isEmpty()) {
      found.add(Objection.to(CatalogueRefusal.NO_CATEGORY));
    }
    List<CatalogueDifference> differences =
        CatalogueDifference.between(latest.categories(), content.categories());
    if (differences.stream().allMatch(d -> d.change() == CategoryChange.KEPT)) {
      found.add(Objection.to(CatalogueRefusal.NOTHING_CHANGED, latest.version()));
    }
    if (content.explanation().isBlank()) {
      found.add(Objection.toField("explanation", KernelRefusal.REQUIRED));
    }
    days(found, content, latest, today);
    if (content.transitionTo().isEmpty() && differences.stream().anyMatch(DecisionRules::ends)) {
      found.add(Objection.toField("transitionTo", CatalogueRefusal.NO_TRANSITION));
    }
    return found;
  }

  private static void days(
      List<Objection> found, CatalogueContent content, CatalogueVersion latest, LocalDate today) {
    if (content.effectiveFrom().isEmpty()) {
      found.add(Objection.toField("effectiveFrom", CatalogueRefusal.NO_EFFECTIVE_DATE));
      return;
    }
    LocalDate effective = content.effectiveFrom().get();
    if (!effective.isAfter(today)) {
      found.add(Objection.toField("effectiveFrom", CatalogueRefusal.NOT_RETROACTIVE, today));
    }
    if (!effective.isAfter(latest.effectiveFrom())) {
      found.add(
          Objection.toField(
              "effectiveFrom", CatalogueRefusal.NOT_AFTER_BASE, latest.effectiveFrom()));
    }
  }

  /** Whether what was certified so far no longer exists afterwards. */
  private static boolean ends(CatalogueDifference difference) {
    return difference.change() == CategoryChange.REMOVED
        || difference.changedFields().contains(CategoryField.LEVELS);
  }
}
