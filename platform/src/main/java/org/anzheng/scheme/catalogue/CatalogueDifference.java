package org.anzheng.scheme.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.anzheng.scheme.Category;
import org.springframework.modulith.NamedInterface;

/**
 * 目录差异: one category in two versions.
 *
 * @param before as it stood; empty when it is new
 * @param after as it will stand; empty when it goes
 */
@NamedInterface("reads")
public record CatalogueDifference(
    String code, CategoryChange change, Optional<Category> before, Optional<Category> after) {

  private static final Map<CategoryField, Function<Category, Object>> FIELDS = fields();

  /** Every category of either version: the new version's order, then what was removed. */
  public static List<CatalogueDifference> between(List<Category> before, List<Category> after) {
    List<CatalogueDifference> found = new ArrayList<>();
    for (Category now : after) {
      Optional<Category> was = find(before, now.code());
      CategoryChange change =
          was.map(w -> w.equals(now) ? CategoryChange.KEPT : CategoryChange.CHANGED)
              .orElse(CategoryChange.ADDED);
      found.add(new CatalogueDifference(now.code(), change, was, Optional.of(now)));
    }
    before.stream()
        .filter(was -> find(after, was.code()).isEmpty())
        .map(was ->
            new CatalogueDifference(
                was.code(), CategoryChange.REMOVED, Optional.of(was), Optional.empty()))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** The category as the reader needs it: new where it stays, old where it goes. */
  public Category shown() {
    return after.or(() -> before).orElseThrow();
  }

  /** Which fields differ; empty unless changed. */
  public List<CategoryField> changedFields() {
    if (change != CategoryChange.CHANGED) {
      return List.of();
    }
    return FIELDS.entrySet().stream()
        .filter(f ->
            !Objects.equals(
                f.getValue().apply(before.orElseThrow()), f.getValue().apply(after.orElseThrow())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Optional<Category> find(List<Category> categories, String code) {
    return categories.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  private static Map<CategoryField, Function<Category, Object>> fields() {
    Map<CategoryField, Function<Category, Object>> fields = new LinkedHashMap<>();
    fields.put(CategoryField.NAME, c -> List.of(c.nameZh(), c.nameEn()));
    fields.put(CategoryField.DEFINITION, c -> List.of(c.definitionZh(), c.definitionEn()));
    fields.put(CategoryField.CRITERIA, Category::criteria);
    fields.put(CategoryField.LEVELS, c -> List.of(c.levelScheme(), c.tiers()));
    fields.put(CategoryField.SERVICE_CLASSES, Category::serviceClasses);
    return fields;
  }
}
