package org.anzheng.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrantedContentTest {

  @Test
  void says_what_was_evaluated_in_the_words_of_the_report() {
    GivenSituation given = new GivenSituation();
    given.report = Optional.of(GivenSituation.report("较小的范围"));

    var content = GrantedContent.of(given.file()).orElseThrow();

    assertThat(content.scopeZh()).isEqualTo("较小的范围");
    assertThat(content.scopeEn()).as("written for the larger scope").isEmpty();
    assertThat(content.sites()).containsExactly("示例总部，北京市海淀区示例路1号");
  }

  @Test
  void keeps_the_english_scope_when_all_of_it_was_evaluated() {
    assertThat(GrantedContent.of(new GivenSituation().file()).orElseThrow().scopeEn())
        .isEqualTo("Operations");
  }

  @Test
  void there_is_none_without_a_report() {
    GivenSituation given = new GivenSituation();
    given.report = Optional.empty();

    assertThat(GrantedContent.of(given.file())).isEmpty();
  }
}
