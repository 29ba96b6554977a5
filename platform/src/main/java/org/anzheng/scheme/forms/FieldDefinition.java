package org.anzheng.scheme.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 表单字段.
 *
 * @param path where its value stands in the frozen record, steps parted by dots
 * @param when in words, for a conditional field
 * @param basis clauses that ask for it
 * @param values names of the codes of a choice
 * @param columns of a group, with paths inside one row
 */
@NamedInterface("reads")
public record FieldDefinition(
    String path,
    Words name,
    FieldKind kind,
    FieldUse use,
    Optional<Words> when,
    List<String> basis,
    Map<String, Words> values,
    List<FieldDefinition> columns) {

  public FieldDefinition {
    basis = List.copyOf(basis);
    values = Map.copyOf(values);
    columns = List.copyOf(columns);
  }
}
