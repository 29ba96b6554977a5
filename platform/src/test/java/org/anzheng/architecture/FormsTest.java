package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certification.ApplicationReview;
import org.anzheng.certification.Commission;
import org.anzheng.certification.CommissionForm;
import org.anzheng.certification.ContractTerms;
import org.anzheng.certification.DecisionForm;
import org.anzheng.certification.ReviewForm;
import org.anzheng.conformity.ChangeForm;
import org.anzheng.conformity.IncidentForm;
import org.anzheng.kernel.Fact;
import org.anzheng.scheme.forms.FieldDefinition;
import org.anzheng.scheme.forms.FieldKind;
import org.anzheng.scheme.forms.FormCatalogue;
import org.anzheng.scheme.forms.FormDefinition;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Form definitions and the records that keep what was filled in speak of the same fields. */
class FormsTest {

  private static final Map<String, Class<?>> RECORDS =
      Map.of(
          "COMMISSION", Commission.class,
          "APPLICATION_REVIEW", ApplicationReview.class,
          "CONTRACT", ContractTerms.class,
          "REVIEW", ReviewForm.class,
          "DECISION", DecisionForm.class,
          "CONTENT", CertificateContent.class,
          "CHANGE_NOTICE", ChangeForm.class,
          "INCIDENT", IncidentForm.class);

  private static final Map<String, Map<String, Object>> INSTRUMENTS =
      new Yaml().load(Project.read(Project.ROOT.resolve("docs/basis.yml")));

  private final FormCatalogue forms = new FormCatalogue();

  @Test
  void every_field_stands_in_a_record_it_is_frozen_in() {
    assertThat(forms.all().stream().flatMap(FormsTest::lost)).isEmpty();
  }

  @Test
  void every_value_of_a_commission_has_a_field() {
    List<String> known =
        forms.all().stream().flatMap(FormDefinition::fields).map(FieldDefinition::path).toList();

    // parts of the commission that the body's own record names better
    List<String> elsewhere =
        List.of(
            "form.service.body",
            "form.service.category",
            "form.service.tier",
            "form.service.scopeZh",
            "form.service.scopeEn");
    assertThat(leaves("form.", CommissionForm.class).filter(path -> !elsewhere.contains(path)))
        .isSubsetOf(known);
  }

  @Test
  void every_clause_a_form_cites_is_on_file() {
    Stream<String> cited =
        forms.all().stream()
            .flatMap(form ->
                Stream.concat(
                    form.basis().stream(), form.fields().flatMap(f -> f.basis().stream())));

    assertThat(cited.distinct().filter(citation -> !onFile(citation))).isEmpty();
  }

  private static Stream<String> lost(FormDefinition form) {
    List<? extends Class<?>> types = form.records().stream().map(FormsTest::type).toList();
    return form.fields()
        .flatMap(field ->
            types.stream()
                .map(type -> at(type, field.path()))
                .flatMap(Optional::stream)
                .findAny()
                .map(type -> columns(form, field, type))
                .orElse(Stream.of(form.id() + " " + field.path())));
  }

  private static Stream<String> columns(FormDefinition form, FieldDefinition field, Type type) {
    if (field.kind() != FieldKind.GROUP) {
      return Stream.empty();
    }
    Class<?> row = element(type);
    return field.columns().stream()
        .filter(column -> at(row, column.path()).isEmpty())
        .map(column -> form.id() + " " + field.path() + "." + column.path());
  }

  private static Class<?> type(String record) {
    return Optional.<Class<?>>ofNullable(RECORDS.get(record))
        .or(() ->
            Types.ofPlatform()
                .filter(type -> type.getSimpleName().equals(record))
                .filter(type -> type.isAssignableTo(Fact.class))
                .findFirst()
                .map(found -> found.reflect()))
        .orElseThrow(() -> new AssertionError("no record " + record));
  }

  private static Optional<Type> at(Class<?> type, String path) {
    String[] steps = path.split("\\.", 2);
    Optional<Type> next =
        components(type)
            .filter(component -> component.getName().equals(steps[0]))
            .map(RecordComponent::getGenericType)
            .findFirst();
    return steps.length == 1 ? next : next.flatMap(found -> at(element(found), steps[1]));
  }

  private static Stream<String> leaves(String prefix, Class<?> type) {
    return components(type)
        .flatMap(component -> {
          String path = prefix + component.getName();
          return component.getType().isRecord()
              ? leaves(path + ".", component.getType())
              : Stream.of(path);
        });
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
  }

  private static Class<?> element(Type type) {
    return type instanceof ParameterizedType of
        ? element(of.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  private static boolean onFile(String citation) {
    String[] parts = citation.split(":", 2);
    return Optional.ofNullable(INSTRUMENTS.get(parts[0]))
        .map(instrument -> (Map<?, ?>) instrument.getOrDefault("articles", Map.of()))
        .filter(articles -> parts.length == 2 && articles.containsKey(parts[1]))
        .isPresent();
  }
}
