package org.anzheng.papers;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.anzheng.documents.Bilingual;
import org.anzheng.documents.PaperRow;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;

/** 凭证用语: both languages of every word on a receipt. */
@Component
class ReceiptWords {

  private static final String WORD = "paper.receipt.";
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ChinaTime.ZONE);

  private final Texts texts;

  ReceiptWords(Texts texts) {
    this.texts = texts;
  }

  Bilingual text(String key, Object... arguments) {
    return new Bilingual(
        texts.text(Language.ZH, WORD + key, arguments),
        texts.text(Language.EN, WORD + key, arguments));
  }

  PaperRow row(String key, Bilingual value) {
    return new PaperRow(text(key), value);
  }

  /** A row whose value is the same in both languages. */
  PaperRow row(String key, String value) {
    return row(key, new Bilingual(value, ""));
  }

  Bilingual name(Enum<?> constant) {
    return new Bilingual(texts.name(Language.ZH, constant), texts.name(Language.EN, constant));
  }

  /** To the second, as it is in China. */
  static String time(Instant at) {
    return SECOND.format(at);
  }
}
