package org.anzheng.web.notices;

import java.util.Optional;
import org.anzheng.web.shared.Audience;
import org.anzheng.web.shared.View;

/** 通知事项: the subject of a notice as it is called, and where its reader finds it. */
final class Subjects {

  private Subjects() {}

  /** The number; an identity that nobody calls it by is left out. */
  static String name(String subject) {
    String[] parts = subject.split("/", 2);
    return parts[0].equals("opinion") ? "" : parts[1];
  }

  /** Its page, as far as the reader's audience has one. */
  static Optional<String> href(String subject, View view) {
    String[] parts = subject.split("/", 2);
    Optional<String> home =
        view.user().flatMap(u -> Audience.of(u.organisationType())).map(Audience::path);
    return switch (parts[0]) {
      case "case" -> home.map(path -> path + "/cases/" + parts[1]);
      case "certificate" -> Optional.of("/certificates/" + parts[1]);
      case "approval" -> home.map(path -> path + approvals(path) + parts[1]);
      case "opinion" -> Optional.of("/regulator/opinions/" + parts[1]);
      case "matter" -> home.map(path -> path + "/conformity/" + parts[1]);
      case "inspection" -> home.map(path -> path + "/inspections/" + parts[1]);
      case "penalty" -> home.map(path -> path + "/penalty-cases/" + parts[1]);
      case "order" -> home.map(path -> path + "/orders/" + parts[1]);
      case "complaint" -> home.map(path -> path + "/complaints/" + parts[1]);
      case "allegation" -> home.map(path -> path + "/allegations/" + parts[1]);
      case "referral" -> home.map(path -> path + "/referrals/" + parts[1]);
      case "service" -> home.map(path -> path + "/services/" + parts[1]);
      default -> Optional.empty();
    };
  }

  private static String approvals(String home) {
    return home.equals(Audience.BODY.path()) ? "/approval/" : "/approvals/";
  }
}
