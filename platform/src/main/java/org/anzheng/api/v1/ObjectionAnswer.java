package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.anzheng.kernel.Objection;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.jspecify.annotations.Nullable;

/** 异议, as a program reads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObjectionAnswer(String code, @Nullable String field, String detail) {

  static ObjectionAnswer of(Objection objection, Texts texts, Language language) {
    return new ObjectionAnswer(
        objection.reason().code(),
        objection.field().orElse(null),
        texts.objection(language, objection));
  }
}
