package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.certification.ClientPart;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Draft;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 委托人信息. */
@Component
@Order(1)
class ClientForm implements SectionForm {

  private static final String WORD = "page.cases.commission.";

  private final Organisations organisations;

  ClientForm(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.CLIENT;
  }

  @Override
  public String path() {
    return "client";
  }

  @Override
  public String prefix() {
    return "client.";
  }

  @Override
  public List<Row> known(Draft draft, View view) {
    return organisations.find(draft.organisation()).map(own -> rows(own, view)).orElse(List.of());
  }

  @Override
  public Typed typed(Draft draft) {
    ClientPart part = draft.form().client();
    return Typed.none()
        .with("client.legalRepresentative", part.legalRepresentative())
        .with("client.registeredCapital", part.registeredCapital())
        .with("client.staff", part.staff() == 0 ? "" : Integer.toString(part.staff()))
        .with("client.contactName", part.contactName())
        .with("client.contactPhone", part.contactPhone())
        .with("client.contactEmail", part.contactEmail());
  }

  @Override
  public List<FormField> fields(Draft draft, Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    for (String name :
        List.of(
            "legalRepresentative",
            "registeredCapital",
            "staff",
            "contactName",
            "contactPhone",
            "contactEmail")) {
      fields.add(
          FormField.Line.text(
              "client." + name, view.text(WORD + name), typed.text("client." + name)));
    }
    return fields;
  }

  @Override
  public CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded) {
    return new ClientPart(
        typed.text("client.legalRepresentative"),
        typed.text("client.registeredCapital"),
        SectionRows.number("client.staff", typed.text("client.staff")),
        typed.text("client.contactName"),
        typed.text("client.contactPhone"),
        typed.text("client.contactEmail"));
  }

  private static List<Row> rows(OrganisationSummary own, View view) {
    return List.of(
        Row.of(view.text(WORD + "name"), own.name(), own.nameEn()),
        Row.of(view.text(WORD + "uscc"), own.uscc().value()),
        Row.of(view.text(WORD + "address"), own.address()));
  }
}
