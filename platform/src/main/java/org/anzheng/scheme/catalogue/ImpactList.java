package org.anzheng.scheme.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.CategoryUse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 影响清单: what a draft would touch if it were decided on a day. */
@Service
@NamedInterface("reads")
public class ImpactList {

  private final ObjectProvider<CategoryUse> uses;

  ImpactList(ObjectProvider<CategoryUse> uses) {
    this.uses = uses;
  }

  /** Of each category that does not stay as it is, each kind of use, counted now. */
  @Basis("opinion:2")
  public List<CatalogueImpact> of(List<Category> before, List<Category> after, LocalDate day) {
    List<CategoryUse> kinds =
        uses.stream().sorted(Comparator.comparing(CategoryUse::kind)).toList();
    return CatalogueDifference.between(before, after).stream()
        .filter(d -> d.change() != CategoryChange.KEPT)
        .flatMap(d ->
            kinds.stream()
                .map(use ->
                    new CatalogueImpact(
                        d.code(), d.change(), use.kind(), use.count(d.code(), day))))
        .toList();
  }
}
