package org.anzheng.kernel;

import java.util.List;
import java.util.Optional;

/**
 * 异议: one thing that is wrong, with the values its sentence needs.
 *
 * @param reason why
 * @param field the form field or JSON path it is about
 * @param arguments values for the message; enums and collections of enums are translated
 */
public record Objection(Reason reason, Optional<String> field, List<Object> arguments) {

  public Objection {
    arguments = List.copyOf(arguments);
  }

  /** An objection to the whole. */
  public static Objection to(Reason reason, Object... arguments) {
    return new Objection(reason, Optional.empty(), List.of(arguments));
  }

  /** An objection to one field. */
  public static Objection toField(String field, Reason reason, Object... arguments) {
    return new Objection(reason, Optional.of(field), List.of(arguments));
  }
}
