package org.anzheng.texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 界面语言: Chinese is what holds in law, English is complete beside it. */
public enum Language {
  /** 简体中文. */
  ZH("zh", "zh-CN", "zh_CN", "、"),
  /** 英文. */
  EN("en", "en", "en", ", ");

  private final String code;
  private final String tag;
  private final String fileSuffix;
  private final String separator;

  Language(String code, String tag, String fileSuffix, String separator) {
    this.code = code;
    this.tag = tag;
    this.fileSuffix = fileSuffix;
    this.separator = separator;
  }

  /**
   * The language of a tag, whatever its script and region: {@code zh}, {@code zh-CN}, {@code
   * zh-Hans-CN}, {@code en-GB}; empty for any other language.
   */
  public static Optional<Language> of(@Nullable String tag) {
    if (tag == null) {
      return Optional.empty();
    }
    String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
    return Arrays.stream(values()).filter(l -> l.code.equals(language)).findFirst();
  }

  /** What a header Accept-Language likes best of the two; Chinese where it says nothing of them. */
  public static Language accepted(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return ZH;
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> of(range.getRange()).stream())
          .findFirst()
          .orElse(ZH);
    } catch (IllegalArgumentException unreadable) { // what nobody can read asks for nothing
      return ZH;
    }
  }

  /** What stands in addresses and cookies. */
  public String code() {
    return code;
  }

  /** What stands in the page's lang attribute. */
  public String tag() {
    return tag;
  }

  /** Chooses between the two versions of a text. */
  public String either(String zh, String en) {
    return this == ZH || en.isBlank() ? zh : en;
  }

  String fileSuffix() {
    return fileSuffix;
  }

  String separator() {
    return separator;
  }
}
