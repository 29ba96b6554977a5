package org.anzheng.web.oversight;

import static org.anzheng.web.oversight.OversightWords.WORD;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.Department;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.supervision.referrals.ReferralForm;
import org.anzheng.supervision.referrals.ReferredKind;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 移送书: its fields, and what was typed. */
@Component
class ReferralForms {

  private final OfficeDirectory offices;
  private final Archive archive;

  ReferralForms(OfficeDirectory offices, Archive archive) {
    this.offices = offices;
    this.archive = archive;
  }

  FormField[] fields(Typed typed, View view) {
    return new FormField[] {
      new FormField.Select(
          "department",
          view.text(WORD + "field.department"),
          "",
          typed.text("department"),
          Arrays.stream(Department.values()).map(d -> Option.of(d.name(), view.name(d))).toList()),
      new FormField.Select(
          "office",
          view.text(WORD + "field.toOffice"),
          view.text(WORD + "field.toOffice.hint"),
          typed.text("office"),
          offices.all().stream()
              .map(o -> Option.of(o.organisation().toString(), view.either(o.name(), o.nameEn())))
              .toList()),
      new FormField.Select(
          "kind",
          view.text(WORD + "field.kind"),
          "",
          typed.text("kind"),
          Arrays.stream(ReferredKind.values())
              .map(k -> Option.of(k.name(), view.name(k)))
              .toList()),
      new FormField.Line(
          "subject",
          view.text(WORD + "field.subject"),
          view.text(WORD + "field.subject.hint"),
          "",
          typed.text("subject"),
          "text"),
      FormField.Text.of("facts", view.text(WORD + "facts"), "", typed.text("facts")),
      FormField.Text.of("asked", view.text(WORD + "asked"), "", typed.text("asked")),
      new FormField.Line(
          "outcomeBy",
          view.text(WORD + "outcomeBy"),
          view.text(WORD + "outcomeBy.hint"),
          "",
          typed.text("outcomeBy"),
          "date"),
      new FormField.Upload("files", view.text(WORD + "files"), view.text(WORD + "files.hint"))
    };
  }

  /** What was typed; files are taken into the archive of the sender once the rest can be read. */
  ReferralForm read(Typed typed, List<MultipartFile> sent, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<Department> department = reader.choice("department", Department.class);
    Optional<UUID> office = reader.idIfAny("office");
    Optional<ReferredKind> kind = reader.choice("kind", ReferredKind.class);
    reader.required("subject");
    reader.required("facts");
    reader.required("asked");
    Optional<LocalDate> outcomeBy = reader.dateIfAny("outcomeBy");
    reader.refuseIfAny();
    return new ReferralForm(
        department.orElseThrow(),
        office,
        kind.orElseThrow(),
        reader.text("subject"),
        reader.text("facts"),
        reader.text("asked"),
        outcomeBy,
        stored(sent, actor));
  }

  private List<UUID> stored(List<MultipartFile> sent, Actor actor) {
    List<UUID> stored = new ArrayList<>();
    for (MultipartFile file : sent) {
      if (!file.isEmpty()) {
        stored.add(store(file, actor));
      }
    }
    return stored;
  }

  private UUID store(MultipartFile file, Actor actor) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(file.getContentType()).orElse("");
    try (InputStream content = file.getInputStream()) {
      return archive.store(content, name, type, actor.organisation(), actor).id();
    } catch (IOException e) {
      throw new UncheckedIOException("the upload could not be read", e);
    }
  }
}
