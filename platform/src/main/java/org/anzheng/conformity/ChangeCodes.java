package org.anzheng.conformity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.Basis;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 变更申报事项: what a holder has to tell, out of the national table of changes; the rest of that table
 * is what bodies do.
 */
@Service
@NamedInterface("reads")
public class ChangeCodes {

  private static final Set<String> TOLD =
      Set.of("0101", "0102", "0103", "0105", "0106", "0108", "0109", "0199");

  private final ReasonCodes reasons;

  ChangeCodes(ReasonCodes reasons) {
    this.reasons = reasons;
  }

  /** The codes in the order of the table; those that only services have come last. */
  @Basis("reporting-norm:4")
  public List<ReasonCode> all() {
    return reasons.of(ReasonTable.CHANGE).stream()
        .filter(code -> !code.national() || TOLD.contains(code.code()))
        .toList();
  }

  Set<String> known() {
    return all().stream().map(ReasonCode::code).collect(Collectors.toUnmodifiableSet());
  }
}
