package org.anzheng.certification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 认证合同 (F5): clauses and fees as both sides sign them.
 *
 * @param tariff the published fee version the quote rests on
 * @param total in Chinese yuan
 */
@NamedInterface("reads")
public record ContractTerms(
    LocalDate proposedOn,
    List<ContractClause> clauses,
    UUID tariff,
    int tariffVersion,
    List<FeeLine> fees,
    BigDecimal total,
    String specialTerms) {

  public ContractTerms {
    clauses = List.copyOf(clauses);
    fees = List.copyOf(fees);
  }
}
