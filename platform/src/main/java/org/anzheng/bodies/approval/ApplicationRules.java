package org.anzheng.bodies.approval;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.BodyRefusal;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.SchemeRefusal;

/** 申请规则: what stands in the way of handing in an application; all of it is named at once. */
final class ApplicationRules {

  private ApplicationRules() {}

  static List<Objection> objections(Applying applying) {
    List<Objection> objections = new ArrayList<>();
    objections.addAll(standing(applying));
    objections.addAll(scope(applying));
    objections.addAll(proofs(applying));
    if (!applying.truthful()) {
      objections.add(Objection.toField("truthful", ApprovalRefusal.NOT_DECLARED));
    }
    return objections;
  }

  /** 申请资格: no bar, no other case, and an approval where one is needed. */
  @Basis({"licensing-law:78", "licensing-law:79", "licensing-law:50", "body-measures:36"})
  static List<Objection> standing(Applying applying) {
    List<Objection> objections = new ArrayList<>();
    applying
        .barredUntil()
        .ifPresent(day -> objections.add(Objection.to(ApprovalRefusal.BARRED, day)));
    applying
        .open()
        .ifPresent(number -> objections.add(Objection.to(ApprovalRefusal.CASE_OPEN, number)));
    switch (applying.form().kind()) {
      case INITIAL ->
          applying
              .living()
              .map(body -> Objection.to(ApprovalRefusal.ALREADY_APPROVED, body.approvalNo()))
              .ifPresent(objections::add);
      case EXTENSION -> needed(applying, objections);
      case RENEWAL -> {
        needed(applying, objections);
        applying.living().flatMap(body -> late(body, applying)).ifPresent(objections::add);
      }
    }
    return objections;
  }

  /** 申请范围: categories of the catalogue; for a renewal, of those held; for an extension, others. */
  @Basis({"opinion:2", "opinion:4", "body-measures:11"})
  static List<Objection> scope(Applying applying) {
    Set<String> chosen = new TreeSet<>(applying.form().categories());
    Set<String> held = held(applying);
    List<Objection> objections = new ArrayList<>();
    if (chosen.isEmpty()) {
      objections.add(Objection.toField("categories", ApprovalRefusal.NO_CATEGORY));
    }
    for (String category : chosen) {
      if (!applying.catalogue().contains(category)) {
        objections.add(Objection.toField("categories", SchemeRefusal.NO_SUCH_CATEGORY, category));
      }
      switch (applying.form().kind()) {
        case INITIAL -> {}
        case EXTENSION -> {
          if (held.contains(category)) {
            objections.add(Objection.toField("categories", BodyRefusal.ALREADY_IN_SCOPE, category));
          }
        }
        case RENEWAL -> {
          if (!held.contains(category)) {
            objections.add(Objection.toField("categories", ApprovalRefusal.NOT_HELD, category));
          }
        }
      }
    }
    return objections;
  }

  /** 证明材料: a statement and a file for every condition and every category. */
  @Basis({"regulation:10", "opinion:4", "licensing-law:31"})
  static List<Objection> proofs(Applying applying) {
    ApprovalApplication form = applying.form();
    List<Objection> objections = new ArrayList<>();
    for (ApprovalCondition condition : form.kind().conditions()) {
      if (incomplete(form.proof(condition))) {
        objections.add(
            Objection.toField("conditions." + condition, ApprovalRefusal.PROOF_MISSING, condition));
      }
    }
    number("capital", ApprovalCondition.CAPITAL, form.capital().isPresent(), form, objections);
    number(
        "fullTimeStaff",
        ApprovalCondition.FULL_TIME_STAFF,
        form.fullTimeStaff().isPresent(),
        form,
        objections);
    form.categories().stream()
        .sorted()
        .filter(category -> incomplete(form.proof(category)))
        .map(c -> Objection.toField("competence." + c, ApprovalRefusal.COMPETENCE_MISSING, c))
        .forEach(objections::add);
    if (!applying.archived().keySet().containsAll(form.files())) {
      objections.add(Objection.to(ApprovalRefusal.FILE_UNKNOWN));
    }
    return objections;
  }

  private static void number(
      String field,
      ApprovalCondition condition,
      boolean there,
      ApprovalApplication form,
      List<Objection> objections) {
    if (!there && form.kind().conditions().contains(condition)) {
      objections.add(Objection.toField(field, KernelRefusal.REQUIRED));
    }
  }

  private static boolean incomplete(ApprovalProof proof) {
    return proof.statement().isBlank() || proof.files().isEmpty();
  }

  private static void needed(Applying applying, List<Objection> objections) {
    if (applying.living().isEmpty()) {
      objections.add(Objection.to(ApprovalRefusal.NO_APPROVAL));
    }
  }

  private static Optional<Objection> late(BodySummary body, Applying applying) {
    LocalDate last = body.validTo().minus(applying.renewalLead());
    return applying.today().isAfter(last)
        ? Optional.of(Objection.to(ApprovalRefusal.RENEWAL_TOO_LATE, last))
        : Optional.empty();
  }

  private static Set<String> held(Applying applying) {
    return applying.living().stream()
        .flatMap(body -> body.scope().stream())
        .filter(item -> item.holdsOn(applying.today()))
        .map(ScopeItem::category)
        .collect(toSet());
  }
}
