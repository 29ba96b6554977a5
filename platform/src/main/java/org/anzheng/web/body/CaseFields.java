package org.anzheng.web.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.certification.ClientVerification;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;

/** 表单字段: the fields that several forms of a case share. */
final class CaseFields {

  static final String YES = "yes";

  private static final String WORD = "page.cases.field.";
  private static final String FOUND = "findings";
  private static final List<String> FINDINGS =
      List.of(
          "client.legalStatus",
          "client.licensed",
          "client.notDishonest",
          "client.noHiddenRevocation");

  private CaseFields() {}

  /** One statement to tick. */
  static FormField tick(String name, Typed typed, View view) {
    return FormField.Choice.many(
        name,
        view.text(WORD + name + ".title"),
        typed.texts(name),
        List.of(Option.of(YES, view.text(WORD + name))));
  }

  static boolean ticked(Typed typed, String name) {
    return typed.texts(name).contains(YES);
  }

  static FormField line(String name, Typed typed, View view) {
    return FormField.Line.text(name, view.text(WORD + name), typed.text(name));
  }

  static FormField date(String name, Typed typed, View view) {
    return new FormField.Line(name, view.text(WORD + name), "", "", typed.text(name), "date");
  }

  static FormField text(String name, Typed typed, View view) {
    return FormField.Text.of(name, view.text(WORD + name), "", typed.text(name));
  }

  /** The verification of the client, and what else is found on the way. */
  static List<FormField> client(Typed typed, View view, String... further) {
    List<Option> findings =
        Stream.concat(FINDINGS.stream(), Stream.of(further))
            .map(name -> Option.of(name, view.text(WORD + name)))
            .toList();
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.Choice.many(FOUND, view.text(WORD + FOUND), typed.texts(FOUND), findings));
    fields.add(date("client.asOf", typed, view));
    fields.add(line("client.source", typed, view));
    return fields;
  }

  static ClientVerification client(TypedReader reader, Typed typed) {
    LocalDate asOf = reader.date("client.asOf").orElse(LocalDate.EPOCH);
    return new ClientVerification(
        found(typed, FINDINGS.get(0)),
        found(typed, FINDINGS.get(1)),
        found(typed, FINDINGS.get(2)),
        found(typed, FINDINGS.get(3)),
        asOf,
        typed.text("client.source"));
  }

  static boolean found(Typed typed, String finding) {
    return typed.texts(FOUND).contains(finding);
  }

  /** Does an act; what it objects to in a finding is shown at the list of findings. */
  static void atFindings(Runnable act, String... further) {
    try {
      act.run();
    } catch (Refusal refusal) {
      Set<String> listed = new HashSet<>(FINDINGS);
      listed.addAll(List.of(further));
      throw new Refusal(
          refusal.objections().stream()
              .map(o -> o.field().filter(listed::contains).isPresent() ? atFound(o) : o)
              .distinct()
              .toList());
    }
  }

  private static Objection atFound(Objection o) {
    return new Objection(o.reason(), Optional.of(FOUND), o.arguments());
  }

  /** A number that must be there. */
  static BigDecimal number(TypedReader reader, String field) {
    if (reader.text(field).isEmpty()) {
      reader.object(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    return reader.amountIfAny(field).orElse(BigDecimal.ZERO);
  }
}
