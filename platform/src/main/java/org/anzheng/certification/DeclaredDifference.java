package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;

/** 变更内容申报规则: a case changes what its type is for, and nothing else. */
final class DeclaredDifference {

  private DeclaredDifference() {}

  @Basis("17065:7.10")
  static List<Objection> objections(
      CaseType type, CertificateSummary certificate, ServicePart service) {
    CertificateContent content = certificate.content();
    boolean tier = !service.tier().equals(content.tier());
    boolean scope = !service.scopeZh().strip().equals(content.scopeZh().strip());
    boolean sites = !service.sites().stream().map(Site::line).toList().equals(content.sites());
    List<Objection> found = new ArrayList<>();
    if (!service.category().equals(content.category())) {
      found.add(differs("service.category", type));
    }
    switch (type) {
      case SCOPE_EXTENSION, SCOPE_REDUCTION -> {
        refuse(found, tier, "service.tier", type);
        require(found, scope || sites, "service.scopeZh");
      }
      case LEVEL_CHANGE -> {
        refuse(found, scope, "service.scopeZh", type);
        require(found, tier, "service.tier");
      }
      case CHANGE -> {
        refuse(found, tier, "service.tier", type);
        refuse(found, scope, "service.scopeZh", type);
      }
      case TRANSFER -> {
        refuse(found, tier, "service.tier", type);
        refuse(found, scope, "service.scopeZh", type);
        refuse(found, sites, "service.sites", type);
      }
      case INITIAL, SURVEILLANCE, RECERTIFICATION, SPECIAL -> {}
    }
    return found;
  }

  private static void refuse(List<Objection> found, boolean differs, String field, CaseType type) {
    if (differs) {
      found.add(differs(field, type));
    }
  }

  private static void require(List<Objection> found, boolean differs, String field) {
    if (!differs) {
      found.add(Objection.toField(field, CertificationRefusal.NOTHING_DIFFERS));
    }
  }

  private static Objection differs(String field, CaseType type) {
    return Objection.toField(field, CertificationRefusal.DIFFERS_OTHERWISE, type);
  }
}
