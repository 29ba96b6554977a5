package org.anzheng.web.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.certification.ClientVerification;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;

/** 表单字段: the fields that several forms of a case share. */
final class CaseFields {

  static final String YES = "yes";

  private static final String WORD = "page.cases.field.";
  private static final List<String> FINDINGS =
      List.of(
          "client.legalStatus",
          "client.licensed",
          "client.notDishonest",
          "client.noHiddenRevocation");

  private CaseFields() {}

  /** One statement to tick. */
  static FormField tick(String name, Typed typed, View view) {
    return new FormField.Choice(
        name,
        view.text(WORD + name),
        "",
        "",
        typed.texts(name),
        List.of(Option.of(YES, view.text(WORD + "yes"))),
        true);
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

  /** The verification of the client. */
  static List<FormField> client(Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    FINDINGS.forEach(name -> fields.add(tick(name, typed, view)));
    fields.add(date("client.asOf", typed, view));
    fields.add(line("client.source", typed, view));
    return fields;
  }

  static ClientVerification client(TypedReader reader, Typed typed) {
    LocalDate asOf = reader.date("client.asOf").orElse(LocalDate.EPOCH);
    return new ClientVerification(
        ticked(typed, FINDINGS.get(0)),
        ticked(typed, FINDINGS.get(1)),
        ticked(typed, FINDINGS.get(2)),
        ticked(typed, FINDINGS.get(3)),
        asOf,
        typed.text("client.source"));
  }

  /** A number that must be there. */
  static BigDecimal number(TypedReader reader, String field) {
    if (reader.text(field).isEmpty()) {
      reader.object(Objection.toField(field, KernelRefusal.REQUIRED));
    }
    return reader.amountIfAny(field).orElse(BigDecimal.ZERO);
  }
}
