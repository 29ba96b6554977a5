package org.anzheng.web.regulator.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Organisations;
import org.anzheng.scheme.catalogue.CatalogueSignature;
import org.anzheng.scheme.catalogue.Departments;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 会签情况: who has signed what, when, and with what. */
@Component
class SignatureLines {

  private static final String WORD = "page.regulator.catalogue.";

  private final Organisations organisations;

  SignatureLines(Organisations organisations) {
    this.organisations = organisations;
  }

  /** One line for each of the four. */
  List<SignatureLine> valid(List<CatalogueSignature> all, View view) {
    return Departments.ALL.stream()
        .map(department ->
            all.stream()
                .filter(s -> s.valid() && s.department() == department)
                .findFirst()
                .map(s -> line(s, view))
                .orElseGet(() -> waiting(department, view)))
        .toList();
  }

  /** What was signed before the content was edited. */
  List<SignatureLine> voided(List<CatalogueSignature> all, View view) {
    return all.stream().filter(s -> !s.valid()).map(s -> line(s, view)).toList();
  }

  String organisation(UUID id, View view) {
    return organisations.find(id).map(o -> view.either(o.name(), o.nameEn())).orElse("");
  }

  private SignatureLine line(CatalogueSignature signature, View view) {
    return new SignatureLine(
        view.name(signature.department()),
        organisation(signature.organisation(), view),
        signature.valid() ? Tone.GOOD : Tone.BAD,
        view.text(WORD + (signature.valid() ? "signed" : "void")),
        view.time(signature.at()),
        view.name(signature.kind()),
        signature.contentHash());
  }

  private static SignatureLine waiting(Role department, View view) {
    return new SignatureLine(
        view.name(department), "", Tone.ACTIVE, view.text(WORD + "unsigned"), "", "", "");
  }

  /** The same, for the reader's own department: whether it still has to sign. */
  static boolean awaits(List<CatalogueSignature> all, Optional<Role> department) {
    return department
        .filter(d -> all.stream().noneMatch(s -> s.valid() && s.department() == d))
        .isPresent();
  }
}
