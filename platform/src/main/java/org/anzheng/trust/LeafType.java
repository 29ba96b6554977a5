package org.anzheng.trust;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.anzheng.proof.LogAudit;

/**
 * The kinds of public leaf and the fields each may carry. What is not on the list is refused: this
 * is what keeps persons out of the log. Kinds are few; an unknown one makes a monitor raise the
 * alarm.
 */
enum LeafType {
  /** Event of a certificate. */
  CERTIFICATE(
      "cert",
      2,
      Set.of(
          "ev",
          "from",
          "to",
          "reason",
          "eff",
          "body",
          "holder_uscc",
          "jws",
          "idx",
          "replaces",
          "replaced_by",
          "origin")),
  /** Approval of a certification body and its standing. */
  BODY("body", 3, Set.of("ev", "standing", "categories", "eff", "until", "uscc", "tariff")),
  /** A version of the rules. */
  RULE("rule", 3, Set.of("ev", "version", "eff", "hash")),
  /** A resolution of the technical committee. */
  RESOLUTION("resolution", 3, Set.of("ev", "eff", "hash")),
  /** A version of the catalogue of services: which department signed what, and with which key. */
  CATALOGUE("catalogue", 3, Set.of("ev", "version", "eff", "hash", "by", "key", "sig")),
  /** A random draw of inspections: lists frozen before, result with its seed afterwards. */
  DRAW("draw", 3, Set.of("ev", "eff", "kind", "objects", "inspectors", "shares", "seed", "hash")),
  /** Published result of an inspection. */
  INSPECTION("inspection", 3, Set.of("ev", "eff", "kind", "subject", "outcome")),
  /** Published sanction, and what became of it. */
  SANCTION("sanction", 3, Set.of("ev", "eff", "kind", "subject", "measures", "basis")),
  /** Order to a body about a certificate. */
  ORDER("order", 3, Set.of("ev", "eff", "act", "cert", "until"));

  private final String code;
  private final int number;
  private final String subjectField;
  private final Set<String> fields;

  LeafType(String code, int number, Set<String> fields) {
    this.code = code;
    this.number = number;
    this.subjectField = Objects.requireNonNull(LogAudit.subjects().get(code), code);
    this.fields = fields;
  }

  static LeafType of(String code) {
    return Arrays.stream(values())
        .filter(t -> t.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the log knows no leaf type " + code));
  }

  String code() {
    return code;
  }

  /** Number of the leaf type in the tables: 2 for certificate events, 3 for the rest. */
  int number() {
    return number;
  }

  /** The field that names the subject. */
  String subjectField() {
    return subjectField;
  }

  boolean allows(String field) {
    return fields.contains(field) || field.equals(subjectField);
  }
}
