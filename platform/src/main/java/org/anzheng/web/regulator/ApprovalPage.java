package org.anzheng.web.regulator;

import java.util.List;
import java.util.Set;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;

/**
 * 机构批准页面.
 *
 * @param answers what was typed, for the check before the act
 */
public record ApprovalPage(
    OrganisationSummary organisation,
    Typed typed,
    FormErrors errors,
    List<Option> categories,
    List<Condition> conditions,
    List<Row> answers) {

  /**
   * One legal condition.
   *
   * @param name of the constant, in the field names
   * @param number as the law's list counts
   * @param note the legal number, where there is one
   */
  public record Condition(String name, String number, String label, String note) {

    /** The field of the evidence. */
    public String evidence() {
      return "evidence." + name;
    }

    /** The field that says the condition is met. */
    public String met() {
      return "met." + name;
    }

    /** Whether it is ticked. */
    public Set<String> ticked(Typed typed) {
      return typed.texts(met());
    }
  }

  /** Where the approval is decided. */
  public String path() {
    return "/regulator/organisations/" + organisation.id() + "/approval";
  }
}
