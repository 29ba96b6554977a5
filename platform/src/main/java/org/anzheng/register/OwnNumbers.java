package org.anzheng.register;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.kernel.Basis;

/**
 * 机构自有编号: which certificates the numbers of bodies' own systems stand for. Such a number is an
 * alias: it is looked up and never parsed, and several bodies may use the same.
 */
public final class OwnNumbers {

  private final Map<String, List<ReportedNumber>> found;

  OwnNumbers(Map<String, List<ReportedNumber>> found) {
    this.found = Map.copyOf(found);
  }

  /** Those of some typed numbers that are looked up: a number of this scheme stands for itself. */
  static Stream<String> keys(Collection<String> typed) {
    return typed.stream()
        .map(OwnNumbers::key)
        .filter(key -> !key.isEmpty() && !CertificateNumber.hasForm(key))
        .distinct();
  }

  /** As bodies report it: in capitals and without blanks. */
  private static String key(String typed) {
    return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
  }

  /** The certificates that a typed number stands for, in the order of their numbers. */
  public List<String> of(String typed) {
    return found.getOrDefault(key(typed), List.of()).stream().map(ReportedNumber::number).toList();
  }

  /**
   * The same where somebody named the body: of several certificates only those of that body, if it
   * has any.
   */
  @Basis("opinion:9")
  public List<String> of(String typed, String body) {
    List<String> ofBody =
        found.getOrDefault(key(typed), List.of()).stream()
            .filter(reported -> reported.issuer().equals(key(body)))
            .map(ReportedNumber::number)
            .toList();
    return ofBody.isEmpty() ? of(typed) : ofBody;
  }
}
