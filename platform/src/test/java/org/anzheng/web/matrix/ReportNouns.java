package org.anzheng.web.matrix;

import java.util.Set;
import org.anzheng.kernel.Role;

/** Whose duty the forms of reporting are. */
final class ReportNouns {

  private ReportNouns() {}

  static boolean knows(String pattern) {
    return pattern.startsWith("/body/report") || pattern.equals("/body/annual-report");
  }

  static Set<Role> duties(String pattern) {
    return pattern.equals("/body/annual-report")
        ? Set.of(Role.BODY_HEAD)
        : Set.of(Role.CERTIFICATE_OFFICER);
  }
}
