package org.anzheng.web.cases;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.evaluations.NonconformitySearch;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 期限事项: what a clock is about, as people call it, with its page. */
@Component
class ClockSubjects {

  private final NonconformitySearch nonconformities;

  ClockSubjects(NonconformitySearch nonconformities) {
    this.nonconformities = nonconformities;
  }

  /** Name and page of a subject, for the audience whose home is given. */
  Row of(String subject, String home, View view) {
    String[] parts = subject.split("/", 2);
    String word = view.text("page.clocks.about." + parts[0]);
    String number = parts[1];
    return switch (parts[0]) {
      case "certificate" -> Row.link(word, number, home + "/certificates/" + number);
      case "case" -> Row.link(word, number, home + "/cases/" + number);
      case "evaluation" -> Row.link(word, number, home + "/cases/" + number + "/evaluation");
      case "matter" -> Row.link(word, number, home + "/conformity/" + number);
      case "complaint" -> Row.link(word, number, home + "/complaints/" + number);
      case "approval" -> Row.link(word, number, home + "/approval/" + number);
      case "body" -> Row.link(word, number, home + "/approval");
      case "service" -> Row.link(word, number, home + "/services/" + number);
      case "filing" -> Row.link(word, number, home + "/filings/" + number);
      case "person" -> Row.link(word, "", home + "/people/" + number);
      case "nonconformity" ->
          nonconformities
              .caseOf(UUID.fromString(number))
              .map(c ->
                  Row.link(word, c, home + "/cases/" + c + "/evaluation/nonconformities/" + number))
              .orElse(Row.of(word, ""));
      default -> new Row(word, number, "", Optional.empty());
    };
  }
}
