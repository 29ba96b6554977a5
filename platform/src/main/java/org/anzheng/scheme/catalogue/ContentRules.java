package org.anzheng.scheme.catalogue;

import static org.anzheng.kernel.KernelRefusal.REQUIRED;
import static org.anzheng.kernel.KernelRefusal.TOO_LONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.LevelScheme;

/** 目录草案内容规则: what a header and a category must say. */
@Basis({"opinion:2", "gb32914:5"})
final class ContentRules {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}");
  private static final Pattern RESOLUTION = Pattern.compile("CSSC-TC-\\d{4}-\\d{2,3}");
  private static final int NAME = 200;
  private static final int PROSE = 4000;

  private ContentRules() {}

  static List<Objection> opening(String title, Optional<String> resolution) {
    List<Objection> found = new ArrayList<>();
    text(found, "title", title, NAME);
    resolution
        .filter(number -> !RESOLUTION.matcher(number).matches())
        .ifPresent(
            n -> found.add(Objection.toField("resolution", CatalogueRefusal.RESOLUTION_FORM)));
    return found;
  }

  static List<Objection> header(CatalogueHeader header) {
    List<Objection> found = new ArrayList<>();
    text(found, "title", header.title(), NAME);
    if (header.explanation().length() > PROSE) {
      found.add(Objection.toField("explanation", TOO_LONG, PROSE));
    }
    header
        .transitionTo()
        .filter(end -> header.effectiveFrom().map(end::isBefore).orElse(false))
        .ifPresent(end ->
            found.add(Objection.toField("transitionTo", CatalogueRefusal.TRANSITION_TOO_EARLY)));
    return found;
  }

  static List<Objection> category(
      CategoryForm form, Optional<LevelScheme> levels, Set<String> classes) {
    List<Objection> found = new ArrayList<>();
    if (!CODE.matcher(form.code()).matches()) {
      found.add(Objection.toField("code", CatalogueRefusal.CODE_FORM));
    }
    text(found, "nameZh", form.nameZh(), NAME);
    text(found, "nameEn", form.nameEn(), NAME);
    text(found, "definitionZh", form.definitionZh(), PROSE);
    text(found, "definitionEn", form.definitionEn(), PROSE);
    text(found, "criteria", form.criteria(), NAME);
    if (levels.isEmpty()) {
      found.add(Objection.toField("levelScheme", CatalogueRefusal.NO_LEVEL_SCHEME));
    }
    if (form.serviceClasses().isEmpty() || !classes.containsAll(form.serviceClasses())) {
      found.add(Objection.toField("serviceClasses", CatalogueRefusal.NO_SERVICE_CLASS));
    }
    return found;
  }

  static void text(List<Objection> found, String field, String text, int most) {
    if (text.isBlank()) {
      found.add(Objection.toField(field, REQUIRED));
    }
    if (text.length() > most) {
      found.add(Objection.toField(field, TOO_LONG, most));
    }
  }

  static List<Objection> prose(String field, String text) {
    List<Objection> found = new ArrayList<>();
    text(found, field, text, PROSE);
    return found;
  }
}
