package org.anzheng.web.body;

import java.util.List;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;

/** 人员事项页面. */
public record PersonActPage(
    PersonAct act,
    PersonSummary person,
    Typed typed,
    FormErrors errors,
    List<Option> categories,
    List<Option> kinds) {

  /** Where the form is sent. */
  public String path() {
    return "/body/people/" + person.id() + "/" + act.path();
  }
}
