package org.anzheng.web.regulator;

import java.util.Set;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountForm;
import org.anzheng.parties.OrganisationForm;
import org.anzheng.parties.Parties;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 认证机构登记: the organisation and its first administrator, both or neither. */
@Component
class BodyRegistration {

  private final Parties parties;

  BodyRegistration(Parties parties) {
    this.parties = parties;
  }

  @Transactional
  public UUID register(Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    var uscc = reader.uscc("uscc");
    reader.refuseIfAny();
    UUID organisation =
        parties
            .register(
                new OrganisationForm(
                    OrganisationType.BODY,
                    reader.text("name"),
                    reader.text("nameEn"),
                    uscc.orElseThrow(),
                    reader.text("division"),
                    reader.text("address")),
                actor)
            .id();
    AccountForm administrator =
        new AccountForm(
            reader.text("login"),
            reader.text("personName"),
            reader.text("email"),
            reader.text("phone"),
            reader.text("password"));
    Forms.renaming(
        "name",
        "personName",
        () ->
            parties.createAccount(
                organisation, administrator, Set.of(Role.BODY_ADMINISTRATOR), actor));
    return organisation;
  }
}
