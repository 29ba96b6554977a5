package org.anzheng.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people and programs name a language. */
class LanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh", "zh-CN", "zh_CN", "ZH-cn", "zh-Hans", "zh-Hans-CN", " zh "})
  void chinese_has_many_tags(String tag) {
    assertThat(Language.of(tag)).contains(Language.ZH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "en_US", "EN", "en-Latn-US"})
  void so_has_english(String tag) {
    assertThat(Language.of(tag)).contains(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "english", "zhong", "*", "-", "e n", "<script>"})
  void anything_else_is_no_language_of_ours(String tag) {
    assertThat(Language.of(tag)).isEmpty();
  }

  @Test
  void nothing_is_none() {
    assertThat(Language.of(null)).isEmpty();
    assertThat(Language.accepted(null)).isEqualTo(Language.ZH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|EN",
        "en-GB,en;q=0.8|EN",
        "zh-CN,zh;q=0.9,en;q=0.8|ZH",
        "en;q=0.5,zh-Hans;q=0.9|ZH",
        "fr-FR,en;q=0.3|EN",
        "en;q=0|ZH",
        "*|ZH",
        "de|ZH",
        "en;q=much|ZH",
        ";;;|ZH"
      })
  void the_one_liked_best_is_taken_of_the_two(String header, Language expected) {
    assertThat(Language.accepted(header)).isEqualTo(expected);
  }
}
