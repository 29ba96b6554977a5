package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certification.ApplicationReview;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseRecords;
import org.anzheng.certification.ContractTerms;
import org.anzheng.certification.DecisionForm;
import org.anzheng.certification.FeeLine;
import org.anzheng.certification.Gap;
import org.anzheng.certification.ReviewAnswer;
import org.anzheng.certification.ReviewForm;
import org.anzheng.certification.SupplementRequest;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 档案内容: the records of a case as either side may read them. */
@Component
class CaseSections {

  private static final String WORD = "page.cases.record.";

  private final CommissionSections commissions;

  CaseSections(CommissionSections commissions) {
    this.commissions = commissions;
  }

  List<Section> of(CaseFile file, String base, View view) {
    CaseRecords records = file.records();
    List<Section> sections = new ArrayList<>();
    List<Row> letters = CaseLetters.links(file, base, view);
    if (!letters.isEmpty()) {
      sections.add(new Section(view.text(CaseLetters.WORD + "section"), letters));
    }
    records.supplement().ifPresent(s -> sections.add(supplement(s, records, view)));
    records
        .contract()
        .ifPresent(c -> sections.add(contract(c, records, file.summary().approvalNo(), view)));
    boolean applicant =
        view.user().filter(u -> u.organisation().equals(file.summary().applicant())).isPresent();
    records.opening().ifPresent(o -> sections.add(EarlierSections.opening(o, view)));
    sections.addAll(EarlierSections.of(file, base, view));
    if (!applicant) {
      records.applicationReview().ifPresent(r -> sections.add(review(r, view)));
      records.review().ifPresent(r -> sections.add(review(r, view)));
      records.decision().ifPresent(d -> sections.add(decision(d, view)));
    }
    file.granted().ifPresent(c -> sections.add(content(c, view)));
    sections.addAll(commissions.of(file, base, view));
    return sections;
  }

  private static Section supplement(SupplementRequest request, CaseRecords records, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "until"), request.until().toString()));
    for (int i = 0; i < request.gaps().size(); i++) {
      Gap gap = request.gaps().get(i);
      int index = i;
      String answer =
          records
              .answer()
              .filter(a -> a.answers().size() > index)
              .map(a -> a.answers().get(index))
              .orElse("");
      rows.add(Row.of(view.name(gap.section()), gap.text(), answer));
    }
    return new Section(view.text(WORD + "supplement"), rows);
  }

  static Section contract(ContractTerms terms, CaseRecords records, String approvalNo, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.link(
            view.text(WORD + "tariff"),
            Integer.toString(terms.tariffVersion()),
            "/bodies/" + approvalNo + "/fees#v" + terms.tariffVersion()));
    for (FeeLine fee : terms.fees()) {
      rows.add(
          Row.of(
              view.name(fee.item()),
              view.text(WORD + "yuan", fee.amount().toPlainString()),
              fee.unitPrice().toPlainString() + " × " + fee.quantity().toPlainString()));
    }
    rows.add(
        Row.of(view.text(WORD + "total"), view.text(WORD + "yuan", terms.total().toPlainString())));
    terms
        .clauses()
        .forEach(clause ->
            rows.add(Row.of(view.text(WORD + "clause", clause.ordinal() + 1), view.name(clause))));
    if (!terms.specialTerms().isBlank()) {
      rows.add(Row.of(view.text(WORD + "specialTerms"), terms.specialTerms()));
    }
    rows.add(Row.of(view.text(WORD + "hash"), records.contractHash()));
    return new Section(view.text(WORD + "contract"), rows);
  }

  private static Section review(ApplicationReview review, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            view.text(WORD + "verified"),
            review.client().asOf().toString(),
            review.client().source()));
    review
        .conflicts()
        .forEach(hit ->
            rows.add(Row.of(view.text(WORD + "conflict"), hit.name(), view.name(hit.ground()))));
    if (!review.conflictHandling().isBlank()) {
      rows.add(Row.of(view.text(WORD + "conflictHandling"), review.conflictHandling()));
    }
    rows.addAll(ManDayRows.of(review.manDays(), view));
    if (!review.remarks().isBlank()) {
      rows.add(Row.of(view.text(WORD + "remarks"), review.remarks()));
    }
    return new Section(view.text(WORD + "applicationReview"), rows);
  }

  static Section review(ReviewForm review, View view) {
    List<Row> rows = new ArrayList<>();
    review
        .recommendation()
        .ifPresent(r -> rows.add(Row.of(view.text(WORD + "recommendation"), view.name(r))));
    rows.add(Row.of(view.text(WORD + "opinion"), review.opinion()));
    for (ReviewAnswer answer : review.answers()) {
      String word = answer.inOrder() ? "inOrder" : "notInOrder";
      rows.add(Row.of(view.name(answer.item()), view.text(WORD + word), answer.remark()));
    }
    return new Section(view.text(WORD + "review"), rows);
  }

  static Section decision(DecisionForm decision, View view) {
    return new Section(
        view.text(WORD + "decision"),
        List.of(
            Row.of(view.text(WORD + "opinion"), decision.opinion()),
            Row.of(
                view.text(WORD + "verified"),
                decision.client().asOf().toString(),
                decision.client().source())));
  }

  static Section content(CertificateContent content, View view) {
    return new Section(
        view.text(WORD + "content"),
        List.of(
            Row.of(view.text(WORD + "holder"), content.holderName(), content.holderUscc()),
            Row.of(view.text(WORD + "scope"), content.scopeZh(), content.scopeEn()),
            Row.of(view.text(WORD + "standards"), String.join("\n", content.standards())),
            Row.of(view.text(WORD + "sites"), String.join("\n", content.sites())),
            Row.of(view.text(WORD + "hash"), content.hash())));
  }
}
