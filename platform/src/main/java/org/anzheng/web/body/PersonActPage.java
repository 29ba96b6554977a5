package org.anzheng.web.body;

import java.util.List;
import org.anzheng.people.EvidenceKind;
import org.anzheng.people.PersonSummary;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;

/**
 * 人员事项页面.
 *
 * @param clauses groups of the rule in force
 * @param competences of the person that can be renewed or withdrawn
 * @param kinds of association
 * @param evidence one block for each kind
 */
public record PersonActPage(
    PersonAct act,
    PersonSummary person,
    Typed typed,
    FormErrors errors,
    List<Option> categories,
    List<Option> clauses,
    List<Option> competences,
    List<Option> kinds,
    List<Block> evidence) {

  /** Where the form is sent. */
  public String path() {
    return "/body/people/" + person.id() + "/" + act.path();
  }

  /** Whether the form takes evidence. */
  public boolean takesEvidence() {
    return act == PersonAct.COMPETENCE || act == PersonAct.EXTENSION;
  }

  /**
   * Evidence of one kind, as typed.
   *
   * @param file name of a file that has arrived; blank for none
   */
  public record Block(EvidenceKind kind, Typed typed, String file) {

    /** Name of the text field. */
    public String field() {
      return EvidenceForm.field(kind);
    }

    /** Name of the day. */
    public String dateField() {
      return EvidenceForm.dateField(kind);
    }

    /** Name of the upload. */
    public String fileField() {
      return EvidenceForm.fileField(kind);
    }

    /** Name of the identity of a file that has arrived. */
    public String keptField() {
      return EvidenceForm.keptField(kind);
    }
  }
}
