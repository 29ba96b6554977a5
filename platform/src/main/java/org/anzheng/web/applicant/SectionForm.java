package org.anzheng.web.applicant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anzheng.certification.CommissionPart;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Draft;
import org.anzheng.kernel.Objection;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;

/** 委托书分部表单: one part of the commission as a form. */
interface SectionForm {

  /** Which part. */
  CommissionSection section();

  /** The noun in the address. */
  String path();

  /** What the platform knows already. */
  default List<Row> known(Draft draft, View view) {
    return List.of();
  }

  /** What was saved, as it would be typed. */
  Typed typed(Draft draft);

  /** The fields, with what was typed. */
  List<FormField> fields(Draft draft, Typed typed, View view);

  /**
   * What was typed as a part; a refusal when it cannot be read.
   *
   * @param uploaded files that came along, by field
   */
  CommissionPart read(Draft draft, Typed typed, Map<String, List<UUID>> uploaded);

  /** The name under which this form shows the field of an objection. */
  default String shown(Draft draft, String field) {
    return field;
  }

  /** Whether an objection is about this part. */
  default boolean concerns(Objection objection) {
    return objection.field().filter(field -> field.startsWith(prefix())).isPresent();
  }

  /** What the fields of this part begin with in objections. */
  String prefix();
}
