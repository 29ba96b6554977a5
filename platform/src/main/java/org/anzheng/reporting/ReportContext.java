package org.anzheng.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * 校验背景: against what the rows of a body are checked.
 *
 * @param today in China
 * @param approved whether the body was approved for a category on a day
 * @param rule which rule version held on a day
 * @param holder who has a credit code here
 */
record ReportContext(
    String approvalNo,
    LocalDate today,
    CodeTables codes,
    BiPredicate<String, LocalDate> approved,
    java.util.function.Function<LocalDate, String> rule,
    java.util.function.Function<String, UUID> holder) {

  /** The approval number must be the body's own. */
  Optional<RowObjection> otherBody(ReportRow row) {
    return row.text("approvalNo").equals(approvalNo)
        ? Optional.empty()
        : Optional.of(RowObjection.to("approvalNo", ReportRefusal.OTHER_BODY, approvalNo));
  }
}
