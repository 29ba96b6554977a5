package org.anzheng.supervision.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is named in public. */
class MaskingTest {

  @Test
  void names_identity_numbers_and_mobile_numbers_are_hidden_and_credit_codes_stay() {
    assertThat(
            Masking.of(
                "张三丰，身份证110101199003070017，电话13912345678，信用代码91110000MA01ABCD2X",
                List.of("张三丰", "")))
        .contains("张某", "91110000MA01ABCD2X")
        .doesNotContain("三丰", "110101199003070017", "13912345678");
  }
}
