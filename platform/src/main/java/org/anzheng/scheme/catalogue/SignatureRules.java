package org.anzheng.scheme.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;

/** 会签规则: four departments, four organisations, one content; a key where one is registered. */
@Basis("opinion:2")
final class SignatureRules {

  private SignatureRules() {}

  static List<Objection> objections(List<CatalogueSignature> valid, Actor actor) {
    List<Role> departments = Departments.of(actor);
    if (departments.size() != 1) {
      return List.of(Objection.to(CatalogueRefusal.SEVERAL_DEPARTMENTS));
    }
    Role department = departments.getFirst();
    List<Objection> found = new ArrayList<>();
    if (valid.stream().anyMatch(s -> s.department() == department)) {
      found.add(Objection.to(CatalogueRefusal.ALREADY_SIGNED, department));
    } else if (valid.stream().anyMatch(s -> s.organisation().equals(actor.organisation()))) {
      found.add(Objection.to(CatalogueRefusal.ORGANISATION_SIGNED));
    }
    return found;
  }

  static List<Objection> content(CatalogueDraft draft, String shownHash) {
    return draft.contentHash().equals(shownHash)
        ? List.of()
        : List.of(Objection.to(CatalogueRefusal.CONTENT_CHANGED));
  }

  static List<Objection> signature(
      Optional<DepartmentKey> key, String signedText, Optional<String> signature) {
    if (key.isEmpty()) {
      return List.of();
    }
    if (signature.isEmpty()) {
      return List.of(Objection.toField("signature", CatalogueRefusal.SIGNATURE_MISSING));
    }
    return key.get().verifies(signedText, signature.get())
        ? List.of()
        : List.of(Objection.toField("signature", CatalogueRefusal.SIGNATURE_WRONG));
  }

  /** Whether with this one all four have signed. */
  static boolean complete(List<CatalogueSignature> valid, Role last) {
    Set<Role> signed =
        valid.stream().map(CatalogueSignature::department).collect(Collectors.toSet());
    Set<Role> all = new HashSet<>(signed);
    all.add(last);
    return all.containsAll(Departments.ALL);
  }
}
