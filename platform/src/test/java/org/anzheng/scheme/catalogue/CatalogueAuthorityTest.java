package org.anzheng.scheme.catalogue;

import static org.anzheng.given.Refused.refusedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSigner;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.Classifications;
import org.anzheng.scheme.LevelScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to a version that all four departments decided, on the real database. */
@PlatformTest
class CatalogueAuthorityTest {

  @Autowired CatalogueDrafts drafts;
  @Autowired CatalogueDraftSearch search;
  @Autowired DepartmentKeys keys;
  @Autowired Catalogue catalogue;
  @Autowired Classifications classifications;
  @Autowired GivenParties parties;
  @Autowired PlatformTransactionManager transactions;
  private final Map<Role, Actor> four = new HashMap<>();

  @BeforeEach
  void departments() {
    Departments.ALL.forEach(role -> four.put(role, parties.regulator(role)));
  }

  @Test
  void the_first_version_was_announced_by_the_opinions() {
    CatalogueVersion first = catalogue.find("2023-1").orElseThrow();

    assertThat(search.decision("2023-1")).isEmpty();
    assertThat(first.category("MP").orElseThrow().serviceClasses())
        .containsExactly("TESTING_CERTIFICATION");
    assertThat(first.category("CO").orElseThrow().serviceClasses()).hasSize(2);
  }

  @Test
  void level_schemes_are_data() {
    assertThat(classifications.levelSchemes())
        .extracting(LevelScheme::code, LevelScheme::codes)
        .containsExactly(
            tuple("GBT_32914", List.of("GENERAL", "ENHANCED")),
            tuple("CCRC", List.of("LEVEL_3", "LEVEL_2", "LEVEL_1")));
    assertThat(classifications.serviceClasses()).hasSize(7);
  }

  @Test
  void only_the_departments_act_each_for_itself() {
    String number = ready();
    Actor body = parties.bodyAdministrator();
    Actor other = four.get(Role.INDUSTRY_REGULATOR);

    assertThat(reasons(() -> drafts.open("示例", Optional.empty(), other)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(reasons(() -> drafts.removeCategory(number, "TA", other)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(reasons(() -> drafts.sign(number, form(hash(number)), body)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(reasons(() -> drafts.sign("CAT-1999-0001", form("x"), other)))
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(reasons(() -> drafts.open("", Optional.of("决议一号"), four.get(market()))))
        .containsExactlyInAnyOrder(KernelRefusal.REQUIRED, CatalogueRefusal.RESOLUTION_FORM);
  }

  /** Undone at the end: a key once registered would hold for every other test. */
  @Test
  void a_department_with_a_key_signs_with_it_and_with_nothing_else() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(status -> {
          status.setRollbackOnly();
          Role role = Role.INDUSTRY_REGULATOR;
          GivenSigner signer = new GivenSigner();
          String line = keys.line(role, signer.pem()).orElseThrow();
          keys.register(
              new KeyForm(signer.pem(), signer.sign(line), Optional.empty()), four.get(role));
          String number = ready();
          String text =
              SignedText.ofCatalogue(role, draft(number).content().version(), hash(number));

          assertThat(keys.of(role)).contains(DepartmentKey.parse(signer.pem()).orElseThrow());
          assertThat(reasons(() -> sign(number, hash(number), role)))
              .containsExactly(CatalogueRefusal.SIGNATURE_MISSING);
          drafts.sign(
              number,
              new SigningForm(hash(number), Optional.of(signer.sign(text))),
              four.get(role));
          assertThat(search.signatures(number))
              .singleElement()
              .satisfies(s -> {
                assertThat(s.kind()).isEqualTo(SignatureKind.KEY);
                assertThat(s.signature()).contains(signer.sign(text));
              });
        });
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

  private static Role market() {
    return Role.MARKET_REGULATOR;
  }

  private static List<Reason> reasons(Runnable act) {
    return refusedWith(act).stream().map(Objection::reason).toList();
  }
}
