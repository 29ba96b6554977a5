package org.anzheng.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences with their arguments filled in. */
class TextsTest {

  private final Texts texts = new Texts();

  @Test
  void one_day_is_counted_as_one() {
    assertThat(texts.text(Language.EN, "page.clocks.days", 1)).isEqualTo("1 day");
    assertThat(texts.text(Language.EN, "page.clocks.days", 2L)).isEqualTo("2 days");
    assertThat(texts.text(Language.EN, "page.clocks.workingDays", 0)).isEqualTo("0 working days");
    assertThat(texts.text(Language.ZH, "page.clocks.days", 1)).isEqualTo("1 日");
  }

  @Test
  void an_unknown_sentence_shows_its_key() {
    assertThat(texts.text(Language.EN, "no.such")).isEqualTo("⟦no.such⟧");
  }
}
