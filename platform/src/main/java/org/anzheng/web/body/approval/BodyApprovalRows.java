package org.anzheng.web.body.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.ChangeFilings;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.bodies.approval.ApprovalKind;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.web.approvals.ApprovalTones;
import org.anzheng.web.approvals.ApprovalWords;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** What the page of the own approval says. */
@Component
class BodyApprovalRows {

  private static final String WORD = "page.approvals.";

  private final BodyDirectory directory;
  private final ChangeFilings filings;
  private final ApprovalSearch search;
  private final ApprovalWords words;
  private final DaysLeft days;

  BodyApprovalRows(
      BodyDirectory directory,
      ChangeFilings filings,
      ApprovalSearch search,
      ApprovalWords words,
      DaysLeft days) {
    this.directory = directory;
    this.filings = filings;
    this.search = search;
    this.words = words;
    this.days = days;
  }

  BodyApprovalPage home(Actor actor, View view) {
    Optional<BodySummary> body = directory.ofOrganisation(actor.organisation());
    boolean mayApply = ApprovalTransition.SUBMIT.mayBeDoneBy(actor);
    return new BodyApprovalPage(
        body,
        body.map(found -> approval(found, view)).orElse(List.of()),
        search.draft(actor.organisation()).isPresent(),
        mayApply ? kinds(body) : List.of(),
        search.of(actor.organisation()).stream().map(c -> line(c, view)).toList(),
        body.filter(b -> BodyTransition.FILE_CHANGE.isOpenTo(actor, b.standing())).isPresent(),
        body.map(found -> filed(found, view)).orElse(List.of()));
  }

  private static List<ApprovalKind> kinds(Optional<BodySummary> body) {
    return body.filter(found -> !found.standing().ended()).isPresent()
        ? List.of(ApprovalKind.EXTENSION, ApprovalKind.RENEWAL)
        : List.of(ApprovalKind.INITIAL);
  }

  private BodyApprovalPage.Line line(ApprovalCase summary, View view) {
    boolean running = !summary.status().closed();
    return new BodyApprovalPage.Line(
        summary,
        summary.dueOn().filter(day -> running).map(day -> days.words(day, view)).orElse(""),
        ApprovalTones.of(summary.status()));
  }

  private List<Row> approval(BodySummary body, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.link(
            view.text(WORD + "field.approvalNo"),
            body.approvalNo(),
            "/bodies/" + body.approvalNo()));
    rows.add(
        Row.of(
            view.text(WORD + "field.standing"),
            view.name(body.standing()),
            body.standingSince().toString()));
    rows.add(
        Row.of(
            view.text(WORD + "field.validity"),
            body.validFrom() + " – " + body.validTo(),
            days.words(body.validTo(), view)));
    body.scope()
        .forEach(item ->
            rows.add(
                Row.of(
                    words.category(item.category(), view),
                    item.from() + " – " + item.to(),
                    item.revoked()
                        .map(day -> view.text(WORD + "revokedFrom", day.toString()))
                        .orElse(""))));
    return rows;
  }

  private List<Row> filed(BodySummary body, View view) {
    return filings.of(body.approvalNo()).stream()
        .map(filing ->
            Row.of(
                view.name(filing.change()),
                (filing.after() + " " + filing.afterEn()).strip(),
                view.text(
                    WORD + (filing.late() ? "filedLate" : "filed"),
                    filing.changedOn().toString(),
                    ChinaTime.dateOf(filing.filed()).toString())))
        .toList();
  }
}
