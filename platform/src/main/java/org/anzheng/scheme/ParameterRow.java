package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 参数登记: one value of a parameter, with where it comes from and when it holds.
 *
 * @param basis the clause, as {@code instrument:article} of the basis register
 * @param citationZh the clause as one cites it
 * @param checked whether the wording of the clause was compared with its text
 * @param validTo first day on which it no longer holds; empty while it holds
 */
@NamedInterface("reads")
public record ParameterRow(
    ParameterKey key,
    long value,
    ParameterUnit unit,
    String basis,
    String citationZh,
    String citationEn,
    Confidence confidence,
    boolean checked,
    LocalDate validFrom,
    Optional<LocalDate> validTo) {

  /** The value as a length of time. */
  public Term term() {
    return new Term(Math.toIntExact(value), unit);
  }
}
