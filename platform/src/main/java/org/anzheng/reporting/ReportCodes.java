package org.anzheng.reporting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.Category;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.springframework.stereotype.Component;

/** 报告代码表: which codes may stand in a column: the national tables and those of the scheme. */
@Component
class ReportCodes {

  private final ReasonCodes reasons;
  private final Catalogue catalogue;

  ReportCodes(ReasonCodes reasons, Catalogue catalogue) {
    this.reasons = reasons;
    this.catalogue = catalogue;
  }

  /** All of them as they stand now. */
  CodeTables tables() {
    Map<String, Set<String>> codes = new HashMap<>();
    ReferenceFile.read("codes.csv")
        .forEach(line -> codes.computeIfAbsent(line.get(0), t -> new HashSet<>()).add(line.get(1)));
    for (ReasonTable table : ReasonTable.values()) {
      codes.put(
          table.name().toLowerCase(Locale.ROOT),
          reasons.of(table).stream().map(ReasonCode::code).collect(Collectors.toSet()));
    }
    Map<String, Set<String>> levels = new HashMap<>();
    catalogue
        .versions()
        .forEach(version ->
            version
                .categories()
                .forEach((Category category) ->
                    levels
                        .computeIfAbsent(category.code(), c -> new HashSet<>())
                        .addAll(category.tiers())));
    return new CodeTables(codes, levels);
  }
}
