package org.anzheng.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DivisionsTest {

  private final Divisions divisions;

  DivisionsTest() throws IOException {
    divisions = new Divisions();
  }

  @Test
  void aDivisionIsFoundByItsCodeAndOthersAreNot() {
    assertThat(divisions.find("110108"))
        .hasValueSatisfying(haidian -> {
          assertThat(haidian.name()).isEqualTo("海淀区");
          assertThat(haidian.level()).isEqualTo(DivisionLevel.COUNTY);
        });
    assertThat(divisions.find("000000")).isEmpty();
    assertThat(divisions.find("code")).isEmpty();
    assertThat(divisions.find("")).isEmpty();
  }

  @Test
  void thereAreThirtyFourProvincesFromBeijingOn() {
    assertThat(divisions.provinces())
        .hasSize(34)
        .first()
        .extracting(Division::name)
        .isEqualTo("北京市");
  }

  @Test
  void theFullNameBeginsWithTheProvince() {
    assertThat(divisions.fullName("440305")).isEqualTo("广东省深圳市南山区");
    assertThat(divisions.partsOf("440000")).extracting(Division::name).contains("深圳市");
  }

  @Test
  void aCityWithoutCountiesHasAFullNameToo() {
    assertThat(divisions.fullName("441900")).isEqualTo("广东省东莞市");
  }

  @Test
  void everyProvinceHasAnEnglishName() {
    assertThat(divisions.provinces()).extracting(Division::nameEn).doesNotContain("");
  }
}
