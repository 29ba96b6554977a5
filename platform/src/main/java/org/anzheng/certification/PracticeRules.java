package org.anzheng.certification;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;

/** 服务实践规则: people and projects, row by row, must show that the service is practised. */
final class PracticeRules {

  private PracticeRules() {}

  @Basis({"17065:7.2", "ccrc:preparation"})
  static List<Objection> objections(Capability capability) {
    List<Objection> found = new ArrayList<>();
    if (capability.people().isEmpty()) {
      found.add(Objection.toField("capability.people", KernelRefusal.REQUIRED));
    }
    if (capability.projects().isEmpty()) {
      found.add(Objection.toField("capability.projects", KernelRefusal.REQUIRED));
    }
    for (int i = 0; i < capability.people().size(); i++) {
      found.addAll(person("capability.people[" + i + "].", capability.people().get(i)));
    }
    for (int i = 0; i < capability.projects().size(); i++) {
      found.addAll(project("capability.projects[" + i + "].", capability.projects().get(i)));
    }
    return found;
  }

  private static List<Objection> person(String field, KeyPerson person) {
    List<Objection> found = new ArrayList<>();
    Texts.require(found, field + "name", person.name(), Texts.NAME);
    Texts.require(found, field + "role", person.role(), Texts.NAME);
    Texts.limit(found, field + "qualification", person.qualification(), Texts.NAME);
    return found;
  }

  private static List<Objection> project(String field, ServiceProject project) {
    List<Objection> found = new ArrayList<>();
    Texts.require(found, field + "client", project.client(), Texts.NAME);
    Texts.require(found, field + "title", project.title(), Texts.NAME);
    Texts.limit(found, field + "amount", project.amount(), Texts.NAME);
    if (project.from().isEmpty()) {
      found.add(Objection.toField(field + "from", KernelRefusal.REQUIRED));
    }
    if (project.status().isEmpty()) {
      found.add(Objection.toField(field + "status", KernelRefusal.REQUIRED));
    }
    if (finished(project) && project.until().isEmpty()) {
      found.add(Objection.toField(field + "until", KernelRefusal.REQUIRED));
    }
    if (endsBeforeItBegins(project)) {
      found.add(Objection.toField(field + "until", CertificationRefusal.PROJECT_ENDS_FIRST));
    }
    return found;
  }

  private static boolean finished(ServiceProject project) {
    return project.status().filter(status -> status != ProjectStatus.IN_PROGRESS).isPresent();
  }

  private static boolean endsBeforeItBegins(ServiceProject project) {
    return project
        .from()
        .flatMap(from -> project.until().filter(until -> until.isBefore(from)))
        .isPresent();
  }
}
