package org.anzheng.adoption.requirements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anzheng.scheme.Category;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 采信要求措辞: makes lawful words of what an adopter needs. */
@Component
class RequirementWording {

  private static final String WORD = "requirement.clause.";

  private final Texts texts;
  private final String site;

  RequirementWording(Texts texts, @Value("${anzheng.public-url}") String site) {
    this.texts = texts;
    this.site = site;
  }

  RequirementText of(RequirementForm form, Category category, String reference) {
    return new RequirementText(
        text(form, category, reference, Language.ZH), text(form, category, reference, Language.EN));
  }

  private String text(
      RequirementForm form, Category category, String reference, Language language) {
    List<String> clauses = new ArrayList<>();
    clauses.add(
        word(
            language,
            form.use().name(),
            language.either(category.nameZh(), category.nameEn()),
            level(form, language),
            form.points().orElse(0)));
    clauses.add(word(language, "scope", form.scope().strip()));
    clauses.add(word(language, "anyBody"));
    clauses.add(word(language, "check", site + "/certificates"));
    clauses.add(word(language, form.use() == RequirementUse.CONTRACT ? "kept" : "suspended"));
    if (!form.evidence().isEmpty()) {
      clauses.add(word(language, "evidence", evidence(form)));
    }
    if (!form.words().isBlank()) {
      clauses.add(form.words().strip());
    }
    clauses.add(word(language, "reason", form.reason().strip()));
    clauses.add(word(language, "reference", site + "/requirements/" + reference));
    return numbered(clauses);
  }

  private static List<ExtraEvidence> evidence(RequirementForm form) {
    return Arrays.stream(ExtraEvidence.values()).filter(form.evidence()::contains).toList();
  }

  private String level(RequirementForm form, Language language) {
    return form.tier()
        .map(tier -> {
          String key = "tier." + tier;
          String name = texts.has(language, key) ? texts.text(language, key) : tier;
          return word(language, "level", name);
        })
        .orElse("");
  }

  private String word(Language language, String key, Object... arguments) {
    return texts.text(language, WORD + key, arguments);
  }

  private static String numbered(List<String> clauses) {
    return IntStream.range(0, clauses.size())
        .mapToObj(i -> (i + 1) + ". " + clauses.get(i))
        .collect(Collectors.joining("\n"));
  }
}
