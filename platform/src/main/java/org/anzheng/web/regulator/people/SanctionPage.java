package org.anzheng.web.regulator.people;

import java.util.List;
import org.anzheng.people.PersonSummary;
import org.anzheng.people.SanctionKind;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/** 执业处理页面. */
public record SanctionPage(
    SanctionAct act, PersonSummary person, Typed typed, FormErrors errors, List<Row> answers) {

  /** The page of the person. */
  public String personPath() {
    return "/regulator/people/" + person.id();
  }

  /** Where the act is done. */
  public String path() {
    return personPath() + "/" + act.path();
  }

  /** Whether the length is asked for. */
  public boolean asksMonths() {
    return act.kind() == SanctionKind.SUSPENSION;
  }
}
