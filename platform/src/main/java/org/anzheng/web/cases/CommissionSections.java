package org.anzheng.web.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.certification.Capability;
import org.anzheng.certification.CapabilityProof;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.Client;
import org.anzheng.certification.ClientPart;
import org.anzheng.certification.Commission;
import org.anzheng.certification.CommissionSection;
import org.anzheng.certification.Declarations;
import org.anzheng.certification.FiledEvidence;
import org.anzheng.certification.SelfRating;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.scheme.Criteria;
import org.anzheng.scheme.Criterion;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 委托书内容: the commission as handed in, part by part. */
@Component
class CommissionSections {

  private static final String WORD = "page.cases.commission.";

  private final Criteria criteria;

  CommissionSections(Criteria criteria) {
    this.criteria = criteria;
  }

  List<Section> of(CaseFile file, String base, View view) {
    Commission commission = file.commission();
    Map<UUID, FiledEvidence> files =
        commission.files().stream()
            .collect(Collectors.toMap(FiledEvidence::file, Function.identity()));
    return List.of(
        new Section(view.name(CommissionSection.CLIENT), client(commission, file, view)),
        new Section(view.name(CommissionSection.SERVICE), service(commission, view)),
        new Section(view.name(CommissionSection.SELF_ASSESSMENT), ratings(commission, files, view)),
        new Section(view.name(CommissionSection.CAPABILITY), proofs(commission, files, base, view)),
        new Section(
            view.name(CommissionSection.DECLARATIONS),
            declarations(commission.form().declarations(), view)));
  }

  private static List<Row> client(Commission commission, CaseFile file, View view) {
    Client client = commission.client();
    ClientPart part = commission.form().client();
    return List.of(
        Row.of(view.text(WORD + "name"), client.name(), client.nameEn()),
        Row.of(view.text(WORD + "uscc"), client.uscc()),
        Row.of(view.text(WORD + "address"), client.address()),
        Row.of(view.text(WORD + "legalRepresentative"), part.legalRepresentative()),
        Row.of(view.text(WORD + "registeredCapital"), part.registeredCapital()),
        Row.of(view.text(WORD + "staff"), Integer.toString(part.staff())),
        Row.of(
            view.text(WORD + "contact"),
            part.contactName(),
            part.contactPhone() + " " + part.contactEmail()),
        Row.of(view.text(WORD + "hash"), file.records().commissionHash()));
  }

  private static List<Row> service(Commission commission, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "service"), Services.of(commission.subject(), view)));
    rows.add(
        Row.of(
            view.text(WORD + "scopeZh"),
            commission.subject().scopeZh(),
            commission.subject().scopeEn()));
    rows.add(Row.of(view.text(WORD + "standards"), String.join("\n", commission.standards())));
    commission
        .form()
        .service()
        .sites()
        .forEach(site -> rows.add(Row.of(view.text(WORD + "site"), site.name(), site.address())));
    commission
        .form()
        .service()
        .certificates()
        .forEach(held ->
            rows.add(
                Row.of(
                    view.text(WORD + "held"), held.number(), held.body() + " " + held.status())));
    return rows;
  }

  private List<Row> ratings(Commission commission, Map<UUID, FiledEvidence> files, View view) {
    LocalDate day = ChinaTime.dateOf(commission.submittedAt());
    Map<String, Criterion> known =
        criteria.of(commission.subject().category(), commission.subject().tier(), day).stream()
            .collect(Collectors.toMap(Criterion::id, Function.identity()));
    return commission.form().selfAssessment().ratings().stream()
        .map(rating -> rating(rating, known, files, view))
        .toList();
  }

  private static Row rating(
      SelfRating rating, Map<String, Criterion> known, Map<UUID, FiledEvidence> files, View view) {
    Criterion criterion = known.get(rating.criterion());
    String label =
        criterion == null
            ? rating.criterion()
            : criterion.clause() + " " + view.either(criterion.titleZh(), criterion.titleEn());
    String evidence =
        rating.evidence().stream()
            .map(files::get)
            .filter(java.util.Objects::nonNull)
            .map(FiledEvidence::name)
            .collect(Collectors.joining(" "));
    return Row.of(
        label.strip(), view.name(rating.rating()), (rating.reason() + " " + evidence).strip());
  }

  private static List<Row> proofs(
      Commission commission, Map<UUID, FiledEvidence> files, String base, View view) {
    List<Row> rows = new ArrayList<>(practice(commission.form().capability(), view));
    for (CapabilityProof proof : commission.form().capability().proofs()) {
      FiledEvidence file = files.get(proof.file());
      String name = file == null ? "" : file.name();
      rows.add(
          new Row(
              view.name(proof.kind()),
              name,
              proof.description(),
              java.util.Optional.of(base + "/files/" + proof.file())));
    }
    return rows;
  }

  private static List<Row> practice(Capability capability, View view) {
    List<Row> rows = new ArrayList<>();
    capability
        .people()
        .forEach(p ->
            rows.add(
                Row.of(
                    view.text(WORD + "person"),
                    p.name() + " " + p.role(),
                    p.qualification() + (p.insured() ? " " + view.text(WORD + "insured") : ""))));
    capability
        .projects()
        .forEach(p ->
            rows.add(
                Row.of(
                    view.text(WORD + "project"),
                    p.client() + " " + p.title(),
                    Stream.of(p.from(), p.until())
                            .map(day -> day.map(LocalDate::toString).orElse(""))
                            .collect(Collectors.joining("–"))
                        + " "
                        + p.status().map(view::name).orElse(""))));
    return rows;
  }

  private static List<Row> declarations(Declarations declarations, View view) {
    List<Row> rows = new ArrayList<>();
    declarations
        .consultants()
        .forEach(c ->
            rows.add(
                Row.of(
                    view.text(WORD + "consultant"),
                    c.organisation(),
                    c.person() + " " + c.until())));
    declarations
        .subcontractors()
        .forEach(s -> rows.add(Row.of(view.text(WORD + "subcontractor"), s.name(), s.work())));
    if (!declarations.notes().isBlank()) {
      rows.add(Row.of(view.text(WORD + "notes"), declarations.notes()));
    }
    rows.add(Row.of(view.text(WORD + "truthful"), view.text(WORD + "declared")));
    return rows;
  }
}
