package org.anzheng.scheme.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/**
 * 表单定义: one version of a form.
 *
 * @param code such as {@code F1}
 * @param effective first day on which it is used
 * @param shared whether both parties of a case may read it; otherwise the body alone
 * @param records kinds of frozen records or facts whose content it describes
 * @param filledBy who fills it in
 * @param sha256 of the very file it was read from, hexadecimal
 */
@NamedInterface("reads")
public record FormDefinition(
    String code,
    int version,
    LocalDate effective,
    Words title,
    Words filledBy,
    boolean shared,
    List<String> basis,
    List<String> records,
    List<FormPart> parts,
    String sha256) {

  public FormDefinition {
    basis = List.copyOf(basis);
    records = List.copyOf(records);
    parts = List.copyOf(parts);
  }

  /** Name of this very version, such as {@code F1-1}. */
  public String id() {
    return code + "-" + version;
  }

  /** Every field but the columns of groups. */
  public Stream<FieldDefinition> fields() {
    return parts.stream().flatMap(part -> part.fields().stream());
  }

  /** The field at a path. */
  public Optional<FieldDefinition> field(String path) {
    return fields().filter(field -> field.path().equals(path)).findFirst();
  }

  boolean begunBy(LocalDate day) {
    return !effective.isAfter(day);
  }
}
