package org.anzheng.scheme.catalogue;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.given.GivenBodies;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.CanonicalContent;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.UseKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a draft to a version that all four departments decided, on the real database. */
@PlatformTest
class JointCatalogueTest {

  @Autowired CatalogueDrafts drafts;
  @Autowired CatalogueDraftSearch search;
  @Autowired Catalogue catalogue;
  @Autowired GivenParties parties;
  @Autowired GivenBodies bodies;
  @Autowired Clock clock;
  private final Map<Role, Actor> four = new HashMap<>();

  @BeforeEach
  void departments() {
    Departments.ALL.forEach(role -> four.put(role, parties.regulator(role)));
  }

  @Test
  void the_fourth_signature_on_the_identical_content_decides() {
    String number = ready();
    String hash = hash(number);
    for (Role role : Departments.ALL.subList(0, 3)) {
      sign(number, hash, role);
    }
    String version = draft(number).content().version();
    assertThat(search.decision(version)).isEmpty();
    assertThat(draft(number).status()).isEqualTo(CatalogueDraftStatus.SIGNING);

    sign(number, hash, Role.PUBLIC_SECURITY_REGULATOR);

    CatalogueDecision decision = search.decision(version).orElseThrow();
    assertThat(decision.contentHash()).isEqualTo(hash);
    assertThat(new CanonicalContent(decision.content()).hash()).isEqualTo(hash);
    CatalogueVersion decided = catalogue.find(version).orElseThrow();
    assertThat(decided.categories()).isEqualTo(draft(number).content().categories());
    assertThat(catalogue.on(decided.effectiveFrom())).isEqualTo(decided);
    assertThat(catalogue.on(decided.effectiveFrom().minusDays(1)).effectiveTo())
        .contains(decided.effectiveFrom());
    assertThat(catalogue.on(today()).category("ZZ")).isEmpty();
    assertThat(reasons(() -> edit(number))).containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
    assertThat(reasons(() -> drafts.removeCategory(number, "TA", four.get(market()))))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
  }

  @Test
  void an_edit_after_the_third_signature_voids_all_three_and_keeps_them_on_record() {
    String number = ready();
    String before = hash(number);
    for (Role role : Departments.ALL.subList(0, 3)) {
      sign(number, before, role);
    }

    edit(number);

    assertThat(draft(number).status()).isEqualTo(CatalogueDraftStatus.COMMENTING);
    assertThat(search.signatures(number)).hasSize(3).noneMatch(CatalogueSignature::valid);
    assertThat(search.history(number))
        .extracting(CatalogueDraftEvent::kind)
        .containsSubsequence("CatalogueSigned", "CatalogueDraftSaved", "CatalogueSignaturesVoided");
    assertThat(reasons(() -> sign(number, before, Role.PUBLIC_SECURITY_REGULATOR)))
        .containsExactly(KernelRefusal.NOT_IN_THIS_STATE);
    drafts.send(number, four.get(market()));
    assertThat(reasons(() -> sign(number, before, Role.PUBLIC_SECURITY_REGULATOR)))
        .containsExactly(CatalogueRefusal.CONTENT_CHANGED);
    sign(number, hash(number), Role.PUBLIC_SECURITY_REGULATOR);
    assertThat(search.signatures(number)).filteredOn(CatalogueSignature::valid).hasSize(1);
    assertThat(search.decision(draft(number).content().version())).isEmpty();
  }

  @Test
  void departments_comment_and_the_list_of_what_is_touched_is_kept() {
    bodies.approved("MP");
    String number = opened();
    drafts.removeCategory(number, "MP", four.get(market()));
    drafts.consult(number, four.get(market()));
    drafts.comment(number, Optional.of("TA"), "示例意见", four.get(Role.CYBERSPACE_REGULATOR));

    assertThat(search.comments(number))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.department()).isEqualTo(Role.CYBERSPACE_REGULATOR);
          assertThat(c.category()).contains("TA");
        });
    drafts.send(number, four.get(market()));
    assertThat(search.impact(number))
        .filteredOn(line -> line.category().equals("MP"))
        .extracting(CatalogueImpact::change, CatalogueImpact::kind)
        .containsExactlyInAnyOrder(
            tuple(CategoryChange.REMOVED, UseKind.CASES),
            tuple(CategoryChange.REMOVED, UseKind.CERTIFICATES),
            tuple(CategoryChange.REMOVED, UseKind.BODIES));
    assertThat(search.impact(number))
        .filteredOn(l -> l.category().equals("MP") && l.kind() == UseKind.BODIES)
        .allMatch(l -> l.count() > 0);
    drafts.withdraw(number, "示例：不再需要", four.get(market()));
    assertThat(draft(number).status()).isEqualTo(CatalogueDraftStatus.WITHDRAWN);
  }

  @Test
  void a_resolution_of_the_committee_stays_linked() {
    String resolution = "CSSC-TC-2031-" + (10 + (int) (System.nanoTime() % 89));
    String number = drafts.open("示例目录", Optional.of(resolution), four.get(market()));

    edit(number);

    assertThat(search.ofResolution(resolution)).extracting(CatalogueDraft::number).contains(number);
    assertThat(search.all()).extracting(CatalogueDraft::number).contains(number);
  }

  private String opened() {
    String number = drafts.open("示例目录", Optional.empty(), four.get(market()));
    edit(number);
    return number;
  }

  private String ready() {
    String number = opened();
    drafts.addCategory(number, emergency(), four.get(market()));
    drafts.consult(number, four.get(market()));
    drafts.send(number, four.get(market()));
    return number;
  }

  /** Far ahead, and after whatever another test decided. */
  private void edit(String number) {
    LocalDate day = catalogue.latest().effectiveFrom().plusDays(1);
    LocalDate far = LocalDate.of(2090, 1, 1);
    LocalDate from = day.isBefore(far) ? far : day;
    drafts.edit(
        number,
        new CatalogueHeader(
            "示例目录", Optional.of(from), Optional.of(from.plusYears(1)), "示例：技术委员会建议"),
        four.get(market()));
  }

  private CategoryForm emergency() {
    List<Category> present = catalogue.latest().categories();
    String code = "Z" + (char) ('A' + present.size());
    return new CategoryForm(
        code, "示例应急", "Example", "示例定义", "Example", "示例准则", "CCRC", List.of("OPERATION"));
  }

  private void sign(String number, String hash, Role role) {
    drafts.sign(number, form(hash), four.get(role));
  }

  private static SigningForm form(String hash) {
    return new SigningForm(hash, Optional.empty());
  }

  private String hash(String number) {
    return draft(number).contentHash();
  }

  private CatalogueDraft draft(String number) {
    return search.find(number).orElseThrow();
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  private static Role market() {
    return Role.MARKET_REGULATOR;
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }
}
