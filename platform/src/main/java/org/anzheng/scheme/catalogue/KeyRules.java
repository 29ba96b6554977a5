package org.anzheng.scheme.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Role;

/** 密钥登记规则: whoever registers a key has it, and whoever replaces one has the one before too. */
@Basis({"opinion:2", "design"})
final class KeyRules {

  private KeyRules() {}

  static List<Objection> objections(
      KeyForm form,
      DepartmentKey key,
      Optional<DepartmentKey> before,
      Role department,
      Actor actor) {
    List<Objection> found = new ArrayList<>();
    if (Departments.of(actor).size() != 1) {
      found.add(Objection.to(CatalogueRefusal.SEVERAL_DEPARTMENTS));
    }
    if (before.filter(key::equals).isPresent()) {
      found.add(Objection.toField("publicKey", CatalogueRefusal.KEY_REGISTERED));
    }
    String line = SignedText.ofKey(department, key.text());
    if (!key.verifies(line, form.proof())) {
      found.add(Objection.toField("proof", CatalogueRefusal.SIGNATURE_WRONG));
    }
    before
        .filter(old -> form.previous().filter(made -> old.verifies(line, made)).isEmpty())
        .ifPresent(
            old -> found.add(Objection.toField("previous", CatalogueRefusal.SIGNATURE_WRONG)));
    return found;
  }
}
