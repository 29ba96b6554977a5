package org.anzheng.web.shared;

import java.util.List;
import org.anzheng.kernel.Objection;

/**
 * 表单错误: the objections to what was sent, as the form shows them.
 *
 * @param objections all of them; empty when the form is shown for the first time
 */
public record FormErrors(List<Objection> objections) {

  public FormErrors {
    objections = List.copyOf(objections);
  }

  /** Nothing is wrong yet. */
  public static FormErrors none() {
    return new FormErrors(List.of());
  }

  /** Whether the summary is left out. */
  public boolean isEmpty() {
    return objections.isEmpty();
  }

  /** The objections to one field. */
  public List<Objection> of(String field) {
    return objections.stream().filter(o -> o.field().filter(field::equals).isPresent()).toList();
  }

  /** Whether a field has an objection. */
  public boolean has(String field) {
    return !of(field).isEmpty();
  }
}
