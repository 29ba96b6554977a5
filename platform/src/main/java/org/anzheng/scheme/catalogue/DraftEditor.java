package org.anzheng.scheme.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Classifications;
import org.anzheng.scheme.LevelScheme;
import org.anzheng.scheme.ServiceClass;
import org.springframework.stereotype.Component;

/** 目录草案编辑: the next revision of a draft's content, from what was typed. */
@Component
class DraftEditor {

  private final Catalogue catalogue;
  private final Classifications classifications;
  private final CatalogueVersionStore versions;

  DraftEditor(
      Catalogue catalogue, Classifications classifications, CatalogueVersionStore versions) {
    this.catalogue = catalogue;
    this.classifications = classifications;
    this.versions = versions;
  }

  CatalogueContent begin(String number, String title, Optional<String> resolution) {
    CatalogueVersion base = catalogue.latest();
    return new CatalogueContent(
        number,
        1,
        title.strip(),
        resolution,
        base.version(),
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        base.categories());
  }

  CatalogueContent header(CatalogueContent content, CatalogueHeader header) {
    Refusal.ifAny(ContentRules.header(header));
    String version =
        header.effectiveFrom().map(day -> versions.nextVersion(day.getYear())).orElse("");
    return content.with(header, version);
  }

  CatalogueContent add(CatalogueContent content, CategoryForm form) {
    Category added = category(form);
    if (content.category(added.code()).isPresent()) {
      throw new Refusal(
          List.of(Objection.toField("code", CatalogueRefusal.CODE_TAKEN, added.code())));
    }
    List<Category> all = new ArrayList<>(content.categories());
    all.add(added);
    return content.with(all);
  }

  CatalogueContent change(CatalogueContent content, String code, CategoryForm form) {
    require(content, code);
    Category changed = category(form);
    return content.with(
        content.categories().stream().map(c -> c.code().equals(code) ? changed : c).toList());
  }

  CatalogueContent remove(CatalogueContent content, String code) {
    require(content, code);
    return content.with(content.categories().stream().filter(c -> !c.code().equals(code)).toList());
  }

  private Category category(CategoryForm form) {
    Optional<LevelScheme> levels = classifications.levelScheme(form.levelScheme());
    Set<String> classes =
        classifications.serviceClasses().stream()
            .map(ServiceClass::code)
            .collect(Collectors.toSet());
    Refusal.ifAny(ContentRules.category(form, levels, classes));
    return new Category(
        form.code(),
        form.nameZh().strip(),
        form.nameEn().strip(),
        form.definitionZh().strip(),
        form.definitionEn().strip(),
        levels.orElseThrow().codes(),
        form.criteria().strip(),
        form.levelScheme(),
        form.serviceClasses());
  }

  private static void require(CatalogueContent content, String code) {
    if (content.category(code).isEmpty()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
  }
}
