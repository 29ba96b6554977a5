package org.anzheng.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.anzheng.register.PublicContent;
import org.jspecify.annotations.Nullable;

/** 获证组织. */
@Schema(name = "Holder")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HolderAnswer(
    String name,
    String nameEn,
    @Schema(description = "Left out when it would identify a person") @Nullable String uscc,
    String address) {

  static HolderAnswer of(PublicContent content) {
    return new HolderAnswer(
        content.holderName(),
        content.holderNameEn(),
        content.holderUscc().orElse(null),
        content.holderAddress());
  }
}
