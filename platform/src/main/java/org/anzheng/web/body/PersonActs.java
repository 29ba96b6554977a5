package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.people.Association;
import org.anzheng.people.AssociationKind;
import org.anzheng.people.CompetenceEvidence;
import org.anzheng.people.CompetenceForm;
import org.anzheng.people.People;
import org.anzheng.people.PersonForm;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.springframework.stereotype.Component;

/** From typed forms to the front door of the people. */
@Component
class PersonActs {

  private final People people;
  private final Organisations organisations;

  PersonActs(People people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  UUID register(Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<UUID> account = reader.idIfAny("account");
    Optional<LocalDate> from = reader.date("registeredFrom");
    Optional<LocalDate> until = reader.date("registeredUntil");
    reader.refuseIfAny();
    return people.register(
        new PersonForm(
            account,
            reader.text("name"),
            reader.text("identityNumber"),
            reader.text("registrationNo"),
            from.orElseThrow(),
            until.orElseThrow(),
            !typed.texts("fullTime").isEmpty()),
        actor);
  }

  void carryOut(PersonAct act, UUID person, Typed typed, Actor actor) {
    switch (act) {
      case COMPETENCE -> people.recordCompetence(person, competence(typed), actor);
      case EXTENSION -> extend(person, typed, actor);
      case WITHDRAWAL -> withdraw(person, typed, actor);
      case ASSOCIATION -> people.declareAssociation(person, association(typed), actor);
      case RENEWAL -> people.renewRegistration(person, until(typed), actor);
      case DEPARTURE -> people.leave(person, actor);
    }
  }

  private static CompetenceForm competence(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    String category = reader.required("category");
    Optional<LocalDate> from = reader.date("validFrom");
    Optional<LocalDate> until = reader.date("validUntil");
    List<CompetenceEvidence> evidence = EvidenceForm.read(reader);
    reader.refuseIfAny();
    return new CompetenceForm(
        category,
        Optional.of(reader.text("clauseGroup")).filter(group -> !group.isEmpty()),
        reader.text("note"),
        evidence,
        from.orElseThrow(),
        until.orElseThrow());
  }

  private void extend(UUID person, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<UUID> competence = competence(reader);
    Optional<LocalDate> until = reader.date("validUntil");
    List<CompetenceEvidence> evidence = EvidenceForm.read(reader);
    reader.refuseIfAny();
    people.renewCompetence(person, competence.orElseThrow(), until.orElseThrow(), evidence, actor);
  }

  private void withdraw(UUID person, Typed typed, Actor actor) {
    TypedReader reader = new TypedReader(typed);
    Optional<UUID> competence = competence(reader);
    reader.refuseIfAny();
    people.withdrawCompetence(person, competence.orElseThrow(), reader.text("reason"), actor);
  }

  private static Optional<UUID> competence(TypedReader reader) {
    return reader.required("competence").isEmpty()
        ? Optional.empty()
        : reader.idIfAny("competence");
  }

  private Association association(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<AssociationKind> kind = reader.choice("kind", AssociationKind.class);
    Optional<LocalDate> until = reader.dateIfAny("until");
    Optional<OrganisationSummary> organisation =
        reader.uscc("uscc").flatMap(organisations::findByUscc);
    if (organisation.isEmpty()) {
      reader.object(Objection.toField("uscc", KernelRefusal.NOT_FOUND));
    }
    reader.refuseIfAny();
    return new Association(organisation.orElseThrow().id(), kind.orElseThrow(), until);
  }

  private static LocalDate until(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<LocalDate> until = reader.date("registeredUntil");
    reader.refuseIfAny();
    return until.orElseThrow();
  }
}
