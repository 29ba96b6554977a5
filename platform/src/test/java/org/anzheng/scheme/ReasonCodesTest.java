package org.anzheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class ReasonCodesTest {

  @Autowired private ReasonCodes codes;

  @ParameterizedTest
  @EnumSource
  void everyTableHasCodesInBothLanguages(ReasonTable table) {
    assertThat(codes.of(table))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allSatisfy(code -> {
          assertThat(code.table()).isEqualTo(table);
          assertThat(code.textZh()).isNotBlank();
          assertThat(code.textEn()).isNotBlank();
          assertThat(code).isEqualTo(codes.find(table, code.code()));
        });
  }

  @Test
  void aReasonIsCitedWithItsTableAndVersion() {
    ReasonCode onRequest = codes.find(ReasonTable.SUSPEND, "0116");
    assertThat(onRequest.citation()).isEqualTo("suspend:0116@2018");
    assertThat(onRequest.national()).isTrue();
    assertThat(codes.find(ReasonTable.SUSPEND, "S02").national()).isFalse();
  }

  @Test
  void theSameCodeMeansAnotherThingInAnotherTable() {
    assertThat(codes.find(ReasonTable.SUSPEND, "0115").textZh())
        .isNotEqualTo(codes.find(ReasonTable.REVOKE, "0115").textZh());
  }

  @Test
  void thereIsNoOtherReasonToDecline() {
    assertThat(codes.of(ReasonTable.DECLINE))
        .noneMatch(code -> code.textZh().contains("其他"))
        .noneMatch(code -> code.textZh().contains("咨询") || code.textZh().contains("培训"));
  }

  @Test
  void aCodeThatIsNotInTheTableIsRefused() {
    assertThatThrownBy(() -> codes.find(ReasonTable.CANCEL, "0116"))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.reason()).isEqualTo(SchemeRefusal.NO_SUCH_REASON));
  }
}
