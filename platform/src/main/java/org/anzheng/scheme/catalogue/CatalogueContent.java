package org.anzheng.scheme.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.scheme.CanonicalContent;
import org.anzheng.scheme.Category;
import org.springframework.modulith.NamedInterface;

/**
 * 目录草案内容: everything the departments sign, and nothing else. The revision is part of it, so that no
 * two revisions ever have the same hash and an old signature never fits again.
 *
 * @param resolution of the technical committee, if one opened the draft
 * @param base the version it changes
 * @param version the version it becomes; empty until the effective date is set
 * @param transitionTo last day of the transition period
 * @param explanation why
 */
@NamedInterface("reads")
public record CatalogueContent(
    String draft,
    int revision,
    String title,
    Optional<String> resolution,
    String base,
    String version,
    Optional<LocalDate> effectiveFrom,
    Optional<LocalDate> transitionTo,
    String explanation,
    List<Category> categories) {

  public CatalogueContent {
    categories = List.copyOf(categories);
  }

  /** The category with this code. */
  public Optional<Category> category(String code) {
    return categories.stream().filter(c -> c.code().equals(code)).findFirst();
  }

  /** The text that is signed. */
  public CanonicalContent canonical() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("document", "anzheng/catalogue");
    fields.put("draft", draft);
    fields.put("revision", revision);
    fields.put("title", title);
    resolution.ifPresent(number -> fields.put("resolution", number));
    fields.put("base", base);
    fields.put("version", version);
    effectiveFrom.ifPresent(day -> fields.put("effective_from", day.toString()));
    transitionTo.ifPresent(day -> fields.put("transition_to", day.toString()));
    fields.put("explanation", explanation);
    fields.put("categories", categories.stream().map(CatalogueContent::fields).toList());
    return CanonicalContent.of(fields);
  }

  CatalogueContent with(CatalogueHeader header, String newVersion) {
    return new CatalogueContent(
        draft,
        revision + 1,
        header.title().strip(),
        resolution,
        base,
        newVersion,
        header.effectiveFrom(),
        header.transitionTo(),
        header.explanation().strip(),
        categories);
  }

  CatalogueContent with(List<Category> changed) {
    return new CatalogueContent(
        draft,
        revision + 1,
        title,
        resolution,
        base,
        version,
        effectiveFrom,
        transitionTo,
        explanation,
        changed);
  }

  private static Map<String, Object> fields(Category category) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", category.code());
    fields.put("name_zh", category.nameZh());
    fields.put("name_en", category.nameEn());
    fields.put("definition_zh", category.definitionZh());
    fields.put("definition_en", category.definitionEn());
    fields.put("criteria", category.criteria());
    fields.put("level_scheme", category.levelScheme());
    fields.put("levels", category.tiers());
    fields.put("service_classes", category.serviceClasses());
    return fields;
  }
}
