package org.anzheng.scheme.forms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 表单查询: every version of every form of the scheme. */
@Service
@NamedInterface("reads")
public class FormCatalogue {

  private static final Comparator<FormDefinition> ORDER =
      Comparator.comparingInt((FormDefinition form) -> Integer.parseInt(form.code().substring(1)))
          .thenComparing(FormDefinition::version, Comparator.reverseOrder());

  /** All versions of all forms, in the order of their codes, newest first. */
  public List<FormDefinition> all() {
    return Read.ALL;
  }

  /** The versions of a form, newest first; none for an unknown code. */
  public List<FormDefinition> versions(String code) {
    return all().stream().filter(form -> form.code().equals(code)).toList();
  }

  /** One version by its name, such as {@code F1-1}. */
  public Optional<FormDefinition> find(String id) {
    return all().stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** The version of a form that is used on a day. */
  @Basis({"opinion:5", "regulation:17"})
  public Optional<FormDefinition> on(String code, LocalDate day) {
    return versions(code).stream().filter(form -> form.begunBy(day)).findFirst();
  }

  /** The forms that describe a kind of record on a day. */
  public List<FormDefinition> of(String record, LocalDate day) {
    return all().stream()
        .map(FormDefinition::code)
        .distinct()
        .flatMap(code -> on(code, day).stream())
        .filter(form -> form.records().contains(record))
        .toList();
  }

  /** Reads the files when somebody first asks, not while the platform starts. */
  private static final class Read {
    static final List<FormDefinition> ALL = FormFiles.all().stream().sorted(ORDER).toList();
  }
}
