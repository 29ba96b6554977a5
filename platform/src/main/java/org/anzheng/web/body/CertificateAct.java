package org.anzheng.web.body;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ReasonTable;

/** 证书处理: what a body can do to a certificate of its own, each a noun in the address. */
public enum CertificateAct {
  /** 暂停. */
  SUSPENSION(
      Set.of(CertificateTransition.SUSPEND),
      List.of(ReasonTable.SUSPEND),
      "facts",
      "confirmedOn",
      "until",
      "restorationActions",
      "contact"),
  /** 恢复. */
  RESTORATION(Set.of(CertificateTransition.RESTORE), List.of(), "facts"),
  /** 撤销. */
  REVOCATION(
      Set.of(CertificateTransition.REVOKE), List.of(ReasonTable.REVOKE), "facts", "confirmedOn"),
  /** 注销. */
  CANCELLATION(Set.of(CertificateTransition.CANCEL), List.of(ReasonTable.CANCEL), "facts"),
  /** 勘误. */
  CORRECTION(Set.of(CertificateTransition.CORRECT), List.of(), "facts", "content"),
  /** 撤销决定被撤销. */
  ANNULMENT(
      Set.of(
          CertificateTransition.ANNUL_REVOCATION,
          CertificateTransition.ANNUL_REVOCATION_WHILE_SUSPENDED),
      List.of(),
      "facts",
      "document");

  private final Set<CertificateTransition> transitions;
  private final List<ReasonTable> reasons;
  private final Set<String> fields;

  CertificateAct(
      Set<CertificateTransition> transitions, List<ReasonTable> reasons, String... fields) {
    this.transitions = transitions;
    this.reasons = reasons;
    this.fields = Set.of(fields);
  }

  /** The act of a path segment; whatever else stands there is not found. */
  static CertificateAct of(String path) {
    return Arrays.stream(values())
        .filter(act -> act.path().equals(path))
        .findFirst()
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The noun in the address. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the form asks for this field. */
  public boolean asks(String field) {
    return fields.contains(field);
  }

  /** The table a reason is chosen from, if any. */
  List<ReasonTable> reasons() {
    return reasons;
  }

  /** Whether the act ends or interrupts the certificate. */
  public boolean isGrave() {
    return this == REVOCATION || this == CANCELLATION || this == SUSPENSION;
  }

  /** Refuses whoever does not have the duty, before anything typed is read. */
  void requireDuty(Actor actor) {
    transitions.forEach(transition -> transition.roleOf(actor));
  }

  boolean isOpenTo(Actor actor, CertificateStatus status) {
    return transitions.stream().anyMatch(t -> t.isOpenTo(actor, status));
  }

  boolean isPossibleIn(CertificateStatus status) {
    return transitions.stream().anyMatch(t -> t.from().contains(status));
  }
}
