package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.certification.Capability;
import org.anzheng.certification.CapabilityKind;
import org.anzheng.certification.CapabilityProof;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Draft;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 能力证明材料: files by kind; those already there can be taken out again. */
@Component
@Order(4)
class CapabilityForm implements SectionForm {

  private static final String KEEP = "keep";

  private final Files files;

  CapabilityForm(Files files) {
    this.files = files;
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.CAPABILITY;
  }

  @Override
  public String path() {
    return "capability";
  }

  @Override
  public String prefix() {
    return "capability.";
  }

  @Override
  public Typed typed(Draft draft) {
    Capability part = draft.form().capability();
    return PracticeRows.typed(part)
        .with(KEEP, part.proofs().stream().map(CapabilityForm::key).toArray(String[]::new));
  }

  @Override
  public List<FormField> fields(Draft draft, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>(PracticeRows.fields(typed, view));
    List<Option> kept =
        draft.form().capability().proofs().stream().map(p -> option(p, draft, view)).toList();
    if (!kept.isEmpty()) {
      fields.add(
          new FormField.Choice(
              KEEP,
              view.text("page.applicant.capability.keep"),
              view.text("page.applicant.capability.keep.hint"),
              "",
              typed.texts(KEEP),
              kept,
              true));
    }
    for (CapabilityKind kind : CapabilityKind.values()) {
      fields.add(
          new FormField.Upload(
              prefix() + kind,
              view.name(kind),
              kind.required() ? view.text("page.applicant.capability.required") : ""));
    }
    fields.add(
        FormField.Line.text(
            "description",
            view.text("page.applicant.capability.description"),
            typed.text("description")));
    return fields;
  }

  @Override
  public CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded) {
    List<CapabilityProof> proofs = new ArrayList<>();
    draft.form().capability().proofs().stream()
        .filter(proof -> typed.texts(KEEP).contains(key(proof)))
        .forEach(proofs::add);
    for (CapabilityKind kind : CapabilityKind.values()) {
      uploaded
          .getOrDefault(prefix() + kind, List.of())
          .forEach(file -> proofs.add(new CapabilityProof(kind, typed.text("description"), file)));
    }
    return new Capability(proofs, PracticeRows.people(typed), PracticeRows.projects(typed));
  }

  private Option option(CapabilityProof proof, Draft draft, View view) {
    Optional<StoredFile> file = files.find(proof.file(), draft.organisation());
    return new Option(
        key(proof),
        view.name(proof.kind()) + " " + file.map(StoredFile::name).orElse(""),
        proof.description());
  }

  private static String key(CapabilityProof proof) {
    return proof.kind() + "." + proof.file();
  }
}
