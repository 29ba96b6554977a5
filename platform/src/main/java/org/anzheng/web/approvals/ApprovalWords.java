package org.anzheng.web.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.bodies.approval.ApprovalApplication;
import org.anzheng.bodies.approval.ApprovalProof;
import org.anzheng.bodies.approval.ApprovalRecord;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.ParameterRow;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 审批用语: names of categories, numbers of the law, and what a form says, in rows. */
@Component
public class ApprovalWords {

  private static final String WORD = "page.approvals.";

  private final Catalogue catalogue;
  private final Parameters parameters;
  private final Clock clock;

  ApprovalWords(Catalogue catalogue, Parameters parameters, Clock clock) {
    this.catalogue = catalogue;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Name and code of a category. */
  public String category(String code, View view) {
    return catalogue
        .on(today())
        .category(code)
        .map(c -> view.either(c.nameZh(), c.nameEn()) + " " + code)
        .orElse(code);
  }

  /** Every category of the catalogue as an option. */
  public List<Option> categories(View view) {
    return catalogue.on(today()).categories().stream()
        .map(c ->
            new Option(
                c.code(),
                view.either(c.nameZh(), c.nameEn()),
                view.either(c.definitionZh(), c.definitionEn())))
        .toList();
  }

  /** The legal minimum of a condition in words; blank where there is none. */
  public String minimum(ApprovalCondition condition, View view) {
    SchemeParameters scheme = parameters.on(today());
    return switch (condition) {
      case CAPITAL -> least(scheme.row(ParameterKey.BODY_CAPITAL), view);
      case FULL_TIME_STAFF -> least(scheme.row(ParameterKey.BODY_FULL_TIME_STAFF), view);
      case LEGAL_PERSON, PREMISES, MANAGEMENT_SYSTEM -> "";
    };
  }

  /** A term of the register in words, with its clause. */
  public String term(ParameterKey key, LocalDate day, View view) {
    ParameterRow row = parameters.on(day).row(key);
    return view.text(
        WORD + "term",
        row.value(),
        view.name(row.unit()),
        view.either(row.citationZh(), row.citationEn()));
  }

  /**
   * What an application says.
   *
   * @param files where its files are handed out, ending with a slash
   */
  public List<Row> application(ApprovalRecord record, String files, View view) {
    ApprovalApplication form = record.application();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "field.kind"), view.name(form.kind())));
    form.categories().stream()
        .sorted()
        .forEach(c -> rows.add(Row.of(view.text(WORD + "field.category"), category(c, view))));
    form.capital()
        .ifPresent(yuan ->
            rows.add(
                Row.of(
                    view.text(WORD + "field.capital"),
                    view.text(WORD + "yuan", grouped(yuan)),
                    minimum(ApprovalCondition.CAPITAL, view))));
    form.fullTimeStaff()
        .ifPresent(staff ->
            rows.add(
                Row.of(
                    view.text(WORD + "field.fullTimeStaff"),
                    staff.toString(),
                    minimum(ApprovalCondition.FULL_TIME_STAFF, view))));
    for (ApprovalCondition condition : form.kind().conditions()) {
      proof(view.name(condition), form.proof(condition), record, files, rows);
    }
    form.categories().stream()
        .sorted()
        .forEach(c ->
            proof(
                view.text(WORD + "field.competence", category(c, view)),
                form.proof(c),
                record,
                files,
                rows));
    return rows;
  }

  private static void proof(
      String label, ApprovalProof proof, ApprovalRecord record, String files, List<Row> rows) {
    rows.add(Row.of(label, proof.statement()));
    record.evidence().stream()
        .filter(evidence -> proof.files().contains(evidence.file()))
        .map(evidence -> Row.link("", evidence.name(), files + evidence.file()))
        .forEach(rows::add);
  }

  /** A number with its thousands set apart. */
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String least(ParameterRow row, View view) {
    return view.text(WORD + "least", grouped(row.value()), view.name(row.unit()))
        + " · "
        + view.either(row.citationZh(), row.citationEn());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
