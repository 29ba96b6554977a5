package org.anzheng.scheme.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;

/** Drafts and departments for the tests of rules, without a database. */
final class GivenDraft {

  static final Instant NOW = Instant.parse("2028-02-28T08:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2028, 2, 28);
  static final Category ASSESSMENT = category("TA", List.of("GENERAL", "ENHANCED"), "GBT_32914");
  static final Category EMERGENCY =
      category("ER", List.of("LEVEL_3", "LEVEL_2", "LEVEL_1"), "CCRC");

  private GivenDraft() {}

  static Category category(String code, List<String> tiers, String levels) {
    return new Category(
        code, "示例", "Example", "示例定义", "Example", tiers, "准则", levels, List.of("OPERATION"));
  }

  static CatalogueVersion latest() {
    return new CatalogueVersion(
        "2023-1",
        "首批",
        LocalDate.of(2023, 3, 28),
        Optional.empty(),
        Optional.empty(),
        List.of(ASSESSMENT));
  }

  static CatalogueContent content(Category... categories) {
    return new CatalogueContent(
        "CAT-2028-0001",
        3,
        "示例目录",
        Optional.empty(),
        "2023-1",
        "2028-1",
        Optional.of(TODAY.plusDays(1)),
        Optional.empty(),
        "示例说明",
        List.of(categories));
  }

  static CatalogueDraft draft(CatalogueDraftStatus status, CatalogueContent content) {
    return new CatalogueDraft(status, content, content.canonical().hash(), NOW, 0);
  }

  static Actor department(Role... roles) {
    return new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(roles));
  }

  static CatalogueSignature signature(CatalogueDraft draft, Actor actor, Role department) {
    return new CatalogueSignature(
        UUID.randomUUID(),
        department,
        actor.organisation(),
        draft.contentHash(),
        true,
        SignatureKind.SESSION,
        "",
        Optional.empty(),
        Optional.empty(),
        NOW);
  }
}
