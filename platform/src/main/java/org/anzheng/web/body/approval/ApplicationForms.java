package org.anzheng.web.body.approval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.approval.ApplicationPart;
import org.anzheng.bodies.approval.ApprovalApplication;
import org.anzheng.bodies.approval.ApprovalProof;
import org.anzheng.kernel.Objection;
import org.anzheng.web.approvals.ApprovalFiles;
import org.anzheng.web.approvals.ApprovalWords;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 申请书表单: the three parts of F18 as fields, and back. */
@Component
class ApplicationForms {

  private static final String WORD = "page.approvals.field.";

  private final ApprovalWords words;
  private final ApprovalFiles files;

  ApplicationForms(ApprovalWords words, ApprovalFiles files) {
    this.words = words;
    this.files = files;
  }

  /** What was saved, as it would be typed. */
  Typed typed(ApplicationPart part, ApprovalApplication form) {
    return switch (part) {
      case SCOPE -> Typed.none().with("categories", form.categories().toArray(String[]::new));
      case CONDITIONS -> {
        Typed typed =
            Typed.none()
                .with("capital", form.capital().map(String::valueOf).orElse(""))
                .with("fullTimeStaff", form.fullTimeStaff().map(String::valueOf).orElse(""));
        for (ApprovalCondition condition : form.kind().conditions()) {
          typed = proof(typed, "conditions." + condition, form.proof(condition));
        }
        yield typed;
      }
      case COMPETENCE -> {
        Typed typed = Typed.none();
        for (String category : form.categories()) {
          typed = proof(typed, "competence." + category, form.proof(category));
        }
        yield typed;
      }
    };
  }

  /** The fields of a part. */
  List<FormField> fields(ApplicationPart part, ApprovalApplication form, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    switch (part) {
      case SCOPE ->
          fields.add(
              FormField.Choice.many(
                  "categories",
                  view.text(WORD + "categories"),
                  typed.texts("categories"),
                  words.categories(view)));
      case CONDITIONS -> {
        fields.add(number("capital", ApprovalCondition.CAPITAL, typed, view));
        fields.add(number("fullTimeStaff", ApprovalCondition.FULL_TIME_STAFF, typed, view));
        form.kind()
            .conditions()
            .forEach(c -> proof("conditions." + c, view.name(c), typed, view, fields));
      }
      case COMPETENCE ->
          form.categories().stream()
              .sorted()
              .forEach(c ->
                  proof(
                      "competence." + c,
                      view.text(WORD + "competence", words.category(c, view)),
                      typed,
                      view,
                      fields));
    }
    return fields;
  }

  /** The form with what was typed in a part. */
  ApprovalApplication read(ApplicationPart part, ApprovalApplication form, Typed typed) {
    return switch (part) {
      case SCOPE -> form.withCategories(typed.texts("categories"));
      case CONDITIONS -> {
        TypedReader reader = new TypedReader(typed);
        Optional<BigDecimal> capital = reader.amountIfAny("capital");
        Optional<BigDecimal> staff = reader.amountIfAny("fullTimeStaff");
        reader.refuseIfAny();
        Map<ApprovalCondition, ApprovalProof> proofs = new TreeMap<>();
        form.kind().conditions().forEach(c -> proofs.put(c, proof("conditions." + c, typed)));
        yield form.withConditions(
            capital.map(BigDecimal::longValue), staff.map(BigDecimal::intValue), proofs);
      }
      case COMPETENCE -> {
        Map<String, ApprovalProof> proofs = new TreeMap<>();
        form.categories().forEach(c -> proofs.put(c, proof("competence." + c, typed)));
        yield form.withCompetence(proofs);
      }
    };
  }

  /** Which part an objection is about; none for what is about the whole. */
  static Optional<ApplicationPart> part(Objection objection) {
    String field = objection.field().orElse("");
    if (field.equals("categories")) {
      return Optional.of(ApplicationPart.SCOPE);
    }
    if (field.startsWith("competence")) {
      return Optional.of(ApplicationPart.COMPETENCE);
    }
    return field.isEmpty() ? Optional.empty() : Optional.of(ApplicationPart.CONDITIONS);
  }

  private FormField number(String name, ApprovalCondition condition, Typed typed, View view) {
    return new FormField.Line(
        name,
        view.text(WORD + name),
        words.minimum(condition, view),
        "",
        typed.text(name),
        "number");
  }

  private void proof(String name, String label, Typed typed, View view, List<FormField> fields) {
    fields.add(
        new FormField.Text(
            name, label, view.text(WORD + "statementHint"), "", typed.text(name), 3));
    List<Option> kept =
        ApprovalFiles.kept(typed, "kept." + name).stream()
            .map(id -> Option.of(id.toString(), files.name(id)))
            .toList();
    if (!kept.isEmpty()) {
      fields.add(
          FormField.Choice.many(
              "kept." + name, view.text(WORD + "kept"), typed.texts("kept." + name), kept));
    }
    fields.add(
        new FormField.Upload(
            "file." + name, view.text(WORD + "file", label), view.text(WORD + "fileHint")));
  }

  private static Typed proof(Typed typed, String name, ApprovalProof proof) {
    return typed
        .with(name, proof.statement())
        .with("kept." + name, proof.files().stream().map(UUID::toString).toArray(String[]::new));
  }

  private static ApprovalProof proof(String name, Typed typed) {
    return new ApprovalProof(typed.text(name), ApprovalFiles.kept(typed, "kept." + name));
  }
}
