package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 声明规则: consultants and subcontractors are named in full, and the whole is declared true. */
final class DeclarationRules {

  private DeclarationRules() {}

  @Basis({"17065:7.2", "17065:4.2"})
  static List<Objection> objections(Declarations declarations) {
    List<Objection> found = new ArrayList<>();
    for (int i = 0; i < declarations.consultants().size(); i++) {
      Consultant consultant = declarations.consultants().get(i);
      String field = "declarations.consultants[" + i + "].";
      Texts.require(found, field + "organisation", consultant.organisation(), Texts.NAME);
      Texts.limit(found, field + "person", consultant.person(), Texts.NAME);
    }
    for (int i = 0; i < declarations.subcontractors().size(); i++) {
      Subcontractor subcontractor = declarations.subcontractors().get(i);
      String field = "declarations.subcontractors[" + i + "].";
      Texts.require(found, field + "name", subcontractor.name(), Texts.NAME);
      Texts.require(found, field + "work", subcontractor.work(), Texts.NAME);
    }
    Texts.limit(found, "declarations.notes", declarations.notes(), Texts.PROSE);
    if (!declarations.truthful()) {
      found.add(Objection.toField("declarations.truthful", CertificationRefusal.NOT_DECLARED_TRUE));
    }
    return found;
  }
}
