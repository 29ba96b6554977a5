package org.anzheng.scheme.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The definitions of forms that the platform brings along. */
class FormCatalogueTest {

  private final FormCatalogue forms = new FormCatalogue();

  @Test
  void a_definition_that_was_used_is_never_changed() throws IOException {
    Map<String, String> now = new TreeMap<>();
    forms.all().forEach(form -> now.put(form.id(), form.sha256()));

    // one line for each version when it is released; a changed form is a new version
    assertThat(now).isEqualTo(released());
  }

  @Test
  void the_version_of_a_day_is_the_newest_that_had_begun() {
    LocalDate first = LocalDate.of(2023, 3, 28);

    assertThat(forms.on("F1", first.minusDays(1))).isEmpty();
    assertThat(forms.on("F1", first)).map(FormDefinition::id).contains("F1-1");
    assertThat(forms.on("F99", first)).isEmpty();
  }

  @Test
  void a_record_is_described_by_every_form_it_carries() {
    assertThat(forms.of("COMMISSION", LocalDate.of(2026, 1, 1)))
        .extracting(FormDefinition::code)
        .containsExactly("F1", "F2", "F3");
  }

  @Test
  void a_conditional_field_says_when() {
    assertThat(everyField())
        .filteredOn(field -> field.use() == FieldUse.CONDITIONAL)
        .allMatch(field -> field.when().isPresent());
  }

  @Test
  void a_choice_names_its_codes_and_a_group_its_columns() {
    assertThat(everyField())
        .allMatch(field -> (field.kind() == FieldKind.CHOICE) != field.values().isEmpty())
        .allMatch(field -> (field.kind() == FieldKind.GROUP) != field.columns().isEmpty());
  }

  @Test
  void every_field_is_named_in_both_languages() {
    assertThat(everyField())
        .allMatch(field -> !field.name().zh().isBlank() && !field.name().en().isBlank());
  }

  private List<FieldDefinition> everyField() {
    return forms.all().stream()
        .flatMap(FormDefinition::fields)
        .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
        .toList();
  }

  private static Map<String, String> released() throws IOException {
    try (InputStream file = FormCatalogueTest.class.getResourceAsStream("/forms.csv")) {
      Map<String, String> lines = new TreeMap<>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .forEach(cells -> lines.put(cells[0], cells[1]));
      return lines;
    }
  }
}
