package org.anzheng.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeRules;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.CatalogueVersion;
import org.anzheng.scheme.Category;

/** 认证范围规则: a service of the catalogue, from a body approved for it, at named sites. */
final class ServicePartRules {

  private ServicePartRules() {}

  @Basis({"17065:7.2", "regulation:9", "opinion:2"})
  static List<Objection> objections(
      ServicePart service, CatalogueVersion catalogue, Optional<BodySummary> body, LocalDate day) {
    List<Objection> found = new ArrayList<>(offered(service, catalogue));
    if (found.isEmpty()) {
      body.ifPresentOrElse(
          approved ->
              ScopeRules.objection(approved, service.category(), day)
                  .ifPresent(o -> found.add(atField("service.body", o))),
          () -> found.add(Objection.toField("service.body", CertificationRefusal.NO_SUCH_BODY)));
    }
    Texts.require(found, "service.scopeZh", service.scopeZh(), Texts.PROSE);
    Texts.limit(found, "service.scopeEn", service.scopeEn(), Texts.PROSE);
    found.addAll(sites(service.sites()));
    return found;
  }

  private static List<Objection> offered(ServicePart service, CatalogueVersion catalogue) {
    Optional<Category> category = catalogue.category(service.category());
    if (category.isEmpty()) {
      return List.of(refused("service.category", service.category()));
    }
    return category.get().tiers().contains(service.tier())
        ? List.of()
        : List.of(refused("service.tier", service.tier()));
  }

  private static List<Objection> sites(List<Site> sites) {
    List<Objection> found = new ArrayList<>();
    if (sites.isEmpty()) {
      found.add(Objection.toField("service.sites", CertificationRefusal.NO_SITE));
    }
    for (int i = 0; i < sites.size(); i++) {
      String field = "service.sites[" + i + "].";
      Texts.require(found, field + "name", sites.get(i).name(), Texts.NAME);
      Texts.require(found, field + "address", sites.get(i).address(), Texts.NAME);
    }
    return found;
  }

  private static Objection refused(String field, String value) {
    return Objection.toField(field, CertificationRefusal.NO_SUCH_SERVICE, value);
  }

  private static Objection atField(String field, Objection objection) {
    return new Objection(objection.reason(), Optional.of(field), objection.arguments());
  }
}
