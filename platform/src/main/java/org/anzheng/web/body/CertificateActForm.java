package org.anzheng.web.body;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 证书处理表单: as typed; which fields count depends on the act. */
public record CertificateActForm(
    @Nullable String reasonCode,
    @Nullable String facts,
    @Nullable String decidedOn,
    @Nullable String effectiveOn,
    @Nullable String confirmedOn,
    @Nullable String until,
    @Nullable String restorationActions,
    @Nullable String contact,
    @Nullable String document,
    @Nullable String holderName,
    @Nullable String holderNameEn,
    @Nullable String holderAddress,
    @Nullable String scopeZh,
    @Nullable String scopeEn,
    @Nullable String sites,
    @Nullable List<UUID> evidence) {

  /** What was typed, or an empty text. */
  public static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Non-blank lines of a text field. */
  static List<String> lines(@Nullable String typed) {
    return text(typed).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  List<UUID> files() {
    return evidence == null ? List.of() : evidence;
  }
}
