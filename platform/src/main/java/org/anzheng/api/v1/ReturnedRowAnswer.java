package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.anzheng.reporting.ReturnedRow;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;

/** 退回行. */
@Schema(name = "ReturnedRow")
record ReturnedRowAnswer(
    @Schema(description = "Which row of the file, from 1") int line,
    @Schema(description = "Whether it had no effect") boolean refused,
    Map<String, String> cells,
    List<Why> objections) {

  /** 行异议. */
  @Schema(name = "RowObjection")
  record Why(
      @Schema(description = "Key of the column") String column,
      @Schema(description = "Stable") String code,
      String sentenceZh,
      String sentenceEn) {}

  static ReturnedRowAnswer of(ReturnedRow row, Texts texts) {
    return new ReturnedRowAnswer(
        row.line(),
        row.refused(),
        row.cells(),
        row.objections().stream()
            .map(o ->
                new Why(
                    o.column(),
                    o.reason().name(),
                    texts.objection(Language.ZH, o.objection()),
                    texts.objection(Language.EN, o.objection())))
            .toList());
  }
}
