package org.anzheng.adoption.promotions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.records.Sector;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPromotions;
import org.anzheng.given.PlatformTest;
import org.anzheng.given.Refused;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;
import org.anzheng.register.BodyEntry;
import org.anzheng.register.PublicBodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Promotion lists of departments from draft to withdrawal, with their facts really committed. */
@PlatformTest
class PromotionListsTest {

  @Autowired PromotionLists lists;
  @Autowired GivenPromotions given;
  @Autowired GivenParties parties;
  @Autowired GivenIssued certificates;
  @Autowired PublicBodies bodies;
  @Autowired JdbcClient jdbc;

  @Test
  void a_published_list_never_changes_and_is_replaced_or_withdrawn_for_a_reason() {
    Actor department = parties.regulator(Role.CYBERSPACE_REGULATOR);
    String number = given.published("示例清单", Sector.WATER, department);
    assertThat(number).matches("TG-[0-9]{4}-[0-9]{6}");
    lists.save(number, GivenPromotions.form("示例清单二", Sector.WATER, "示例：补充说明"), department);
    assertThat(lists.published(number)).extracting(PromotionList::version).containsExactly(1);
    assertThat(refusals(() -> lists.publish(number, " ", department)))
        .containsExactly(KernelRefusal.REQUIRED);
    lists.publish(number, "示例：目录调整", department);
    assertThat(lists.published(number))
        .extracting(PromotionList::status)
        .containsExactly(PromotionStatus.PUBLISHED, PromotionStatus.SUPERSEDED);
    PromotionList first = lists.published(number).getLast();
    assertThat(first.form().title()).isEqualTo("示例清单");
    assertThat(first.reason()).isEqualTo("示例：目录调整");
    assertThat(refusals(() -> lists.withdraw(number, "", department)))
        .containsExactly(KernelRefusal.REQUIRED);
    lists.withdraw(number, "示例：依据文件废止", department);
    PromotionList last = lists.published(number).getFirst();
    assertThat(last.status()).isEqualTo(PromotionStatus.WITHDRAWN);
    assertThat(last.endedAt()).isPresent();
    assertThat(leaves(number)).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MARKET_REGULATOR", "INSPECTOR", "ALLEGATION_HANDLER"})
  void only_departments_that_promote_adoption_publish(Role other) {
    Actor stranger = parties.regulator(other);
    PromotionForm form = GivenPromotions.form("示例清单", Sector.WATER, "示例");
    assertThat(refusals(() -> lists.begin(form, stranger)))
        .containsExactly(KernelRefusal.NOT_YOUR_DUTY);
    assertThat(refusals(() -> lists.of(stranger))).containsExactly(KernelRefusal.NOT_YOUR_DUTY);
  }

  @Test
  void one_department_does_not_see_the_drafts_of_another() {
    String number =
        lists.begin(
            GivenPromotions.form("示例草稿", Sector.WATER, "示例"),
            parties.regulator(Role.CYBERSPACE_REGULATOR));
    Actor police = parties.regulator(Role.PUBLIC_SECURITY_REGULATOR);
    assertThat(refusals(() -> lists.versions(number, police)))
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(refusals(() -> lists.publish(number, "", police)))
        .containsExactly(KernelRefusal.NOT_FOUND);
    assertThat(lists.of(police)).extracting(PromotionList::number).doesNotContain(number);
    assertThat(lists.published(number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "建议优先选用示例网络安全有限公司。",
        "建议采信 CSSC-2025-TA-0000001-0。",
        "建议选用具备CCRC一级的单位。",
        "建议选用注册资本较高的单位。",
        "建议选用本省单位。"
      })
  void a_list_that_prefers_somebody_is_not_published(String text) {
    Actor department = parties.regulator(Role.INDUSTRY_REGULATOR);
    String number = lists.begin(GivenPromotions.form("示例清单", Sector.WATER, text), department);
    assertThat(refusals(() -> lists.publish(number, "", department)))
        .containsExactly(AdoptionRefusal.UNLAWFUL);
    assertThat(lists.published(number)).isEmpty();
  }

  @Test
  void neither_an_approved_body_nor_a_holder_is_named() {
    String holder = "示例推广网络安全研究院";
    String certificate = certificates.on(LocalDate.of(2025, 3, 3), holder).number();
    certificates.await(certificate, org.anzheng.certificates.CertificateStatus.VALID);
    assertThat(warnings("建议委托" + holder + "承担。")).contains(PromotionWarning.NAMES_A_SUPPLIER);
    assertThat(warnings("建议委托有能力的研究院承担。")).doesNotContain(PromotionWarning.NAMES_A_SUPPLIER);
    BodyEntry body = bodies.all().getFirst();
    assertThat(warnings("由" + body.name() + "颁发的证书")).contains(PromotionWarning.NAMES_A_BODY);
  }

  @Test
  void what_is_incomplete_or_not_in_the_catalogue_is_not_even_a_draft() {
    Actor department = parties.regulator(Role.CYBERSPACE_REGULATOR);
    PromotionForm good = GivenPromotions.form("示例清单", Sector.WATER, "示例");
    PromotionForm bad =
        new PromotionForm(
            "示例清单",
            " ",
            good.sectors(),
            Set.of("110102"),
            List.of(
                PromotedService.of("ZZ"),
                PromotedService.of("TA"),
                PromotedService.of("TA/ENHANCED")),
            Set.of(),
            good.from(),
            Optional.of(good.from().minusDays(1)),
            "示例",
            "");
    assertThat(refusals(() -> lists.begin(bad, department)))
        .containsExactlyInAnyOrder(
            KernelRefusal.REQUIRED,
            KernelRefusal.REQUIRED,
            KernelRefusal.REQUIRED,
            AdoptionRefusal.ENDS_BEFORE_IT_BEGINS,
            AdoptionRefusal.NO_SUCH_CATEGORY,
            AdoptionRefusal.TWICE,
            AdoptionRefusal.NO_SUCH_AREA);
  }

  @Test
  void an_adopter_sees_what_speaks_of_its_sector_and_province() {
    String number =
        given.published("示例金融清单", Sector.FINANCE, parties.regulator(Role.CYBERSPACE_REGULATOR));
    assertThat(speaking(Set.of(Sector.FINANCE, Sector.WATER), "110000")).contains(number);
    assertThat(speaking(Set.of(), "110000")).contains(number);
    assertThat(speaking(Set.of(Sector.ENERGY), "110000")).doesNotContain(number);
    assertThat(speaking(Set.of(Sector.FINANCE), "310000")).doesNotContain(number);
    lists.withdraw(number, "示例", parties.regulator(Role.CYBERSPACE_REGULATOR));
    assertThat(speaking(Set.of(Sector.FINANCE), "110000")).doesNotContain(number);
  }

  private List<String> speaking(Set<Sector> sectors, String province) {
    return lists.speakingOf(sectors, Optional.of(province)).stream()
        .map(PromotionList::number)
        .toList();
  }

  private List<PromotionWarning> warnings(String text) {
    return lists.notes(GivenPromotions.form("示例清单", Sector.WATER, text)).stream()
        .map(PromotionNote::warning)
        .toList();
  }

  private static List<Object> refusals(Runnable act) {
    return Refused.refusedWith(act).stream().<Object>map(Objection::reason).toList();
  }

  private long leaves(String number) {
    return jdbc.sql("SELECT count(*) FROM trust.record_version WHERE chain = :chain")
        .param("chain", PromotionList.chain(number))
        .query(Long.class)
        .single();
  }
}
