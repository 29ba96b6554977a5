package org.anzheng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is looked for is what the index has. */
@PlatformTest
class PiecesTest {

  @Autowired
  @Qualifier("reader")
  DataSource reader;

  @Test
  void two_in_a_row_and_three_that_are_none_of_ascii() {
    assertThat(Pieces.of("示例安全 ab安(全"))
        .containsExactly("示例", "示例安", "例安", "例安全", "安全", "ab", "b安", "安(", "(全");
    assertThat(Pieces.of("安")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例安全 ab安(全",
        "cssc-2026-ta-0000001-k 91110108ma00000a1b 示例沈阳安衡安全咨询有限公司 example no. 7 数据安全",
        "𠮷野家𠮷野 é安全ü",
        "一 二三 四五六",
        "安"
      })
  void the_database_takes_the_same(String text) {
    Set<String> pieces =
        new HashSet<>(
            List.of(
                JdbcClient.create(reader)
                    .sql("SELECT register.pieces(:text)")
                    .param("text", Pieces.normalise(text))
                    .query((row, i) -> (String[]) row.getArray(1).getArray())
                    .single()));
    assertThat(pieces).containsExactlyInAnyOrderElementsOf(Pieces.of(Pieces.normalise(text)));
  }
}
