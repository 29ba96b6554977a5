package org.anzheng.web.approvals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.bodies.approval.ApprovalClock;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalRecord;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.ExpertReview;
import org.anzheng.kernel.Actor;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.web.cases.DaysLeft;
import org.anzheng.web.cases.Offer;
import org.anzheng.web.cases.Section;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Step;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 审批案件页面的组成: the same for both sides, each with its own acts. */
@Component
public class ApprovalCasePages {

  private static final String WORD = "page.approvals.";

  private final ApprovalSearch search;
  private final ApprovalWords words;
  private final ApprovalHistory history;
  private final DaysLeft days;

  ApprovalCasePages(
      ApprovalSearch search, ApprovalWords words, ApprovalHistory history, DaysLeft days) {
    this.search = search;
    this.words = words;
    this.history = history;
    this.days = days;
  }

  /**
   * The page of a case.
   *
   * @param list address of the list; the case lies below it
   * @param acts what this side can do, the first that is open being the next
   * @param extra offers that are not forms of their own
   */
  public ApprovalCasePage of(
      ApprovalFile file,
      String list,
      List<? extends ApprovalAct> acts,
      List<Offer> extra,
      Actor actor,
      View view) {
    ApprovalCase summary = file.summary();
    String base = list + "/" + summary.number();
    List<Offer> open = new ArrayList<>(extra);
    acts.stream()
        .filter(act -> act.transition().isOpenTo(actor, summary.status()))
        .map(act -> offer(act, file, base, view))
        .forEach(open::add);
    boolean mine = summary.status().awaiting().stream().anyMatch(actor::has);
    return new ApprovalCasePage(
        list,
        summary,
        steps(summary, view),
        header(file, view),
        summary.dueOn().map(day -> days.words(day, view)).orElse(""),
        mine ? "" : waitingFor(summary, view),
        mine ? open.stream().findFirst() : Optional.empty(),
        open.stream().skip(mine ? 1 : 0).toList(),
        documented(file) ? Optional.of(base + "/document") : Optional.empty(),
        sections(file, base, view),
        history.of(file, view));
  }

  private static Offer offer(ApprovalAct act, ApprovalFile file, String base, View view) {
    return new Offer(
        act.title(view), base + "/" + act.path(), act.grave(), act.gate(file), Optional.empty());
  }

  /** Whether there is a decision in writing. */
  public static boolean documented(ApprovalFile file) {
    return file.record().decision().isPresent() || file.record().notAccepted().isPresent();
  }

  private static String waitingFor(ApprovalCase summary, View view) {
    return summary.status().awaiting().stream()
        .map(view::name)
        .collect(Collectors.joining(view.text(WORD + "separator")));
  }

  private static List<Step> steps(ApprovalCase summary, View view) {
    int current =
        switch (summary.status()) {
          case DRAFT -> 0;
          case RECEIVED, SUPPLEMENT, NOT_ACCEPTED -> 1;
          case ACCEPTED, CONSULTING, EXPERT_REVIEW, WITHDRAWN -> 2;
          case APPROVED, REFUSED -> 4;
        };
    List<Step> steps = new ArrayList<>();
    for (String word : List.of("apply", "accept", "examine", "decide")) {
      int place = steps.size();
      Step.State state =
          place < current
              ? Step.State.DONE
              : place == current ? Step.State.CURRENT : Step.State.AHEAD;
      steps.add(new Step(view.text(WORD + "step." + word), state));
    }
    return steps;
  }

  private List<Row> header(ApprovalFile file, View view) {
    ApprovalCase summary = file.summary();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(view.text(WORD + "field.kind"), view.name(summary.kind())));
    rows.add(Row.of(view.text(WORD + "field.applicant"), summary.applicantName()));
    rows.add(Row.of(view.text(WORD + "field.received"), summary.receivedOn().toString()));
    summary
        .acceptedOn()
        .ifPresent(day ->
            rows.add(
                Row.of(
                    view.text(WORD + "field.accepted"),
                    day.toString(),
                    summary.silent() ? view.text(WORD + "silent") : "")));
    search.clocks(file).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(running ->
            rows.add(
                Row.of(
                    view.name(running.getKey()),
                    days.words(running.getValue(), view),
                    words.term(key(running.getKey()), summary.receivedOn(), view))));
    summary
        .approvalNo()
        .ifPresent(
            no -> rows.add(Row.link(view.text(WORD + "field.approvalNo"), no, "/bodies/" + no)));
    return rows;
  }

  private static ParameterKey key(ApprovalClock clock) {
    return switch (clock) {
      case COMPLETENESS -> ParameterKey.APPROVAL_COMPLETENESS;
      case DECISION -> ParameterKey.APPROVAL_DECISION;
      case CEILING -> ParameterKey.APPROVAL_DECISION_CEILING;
      case EXPERT_REVIEW -> ParameterKey.APPROVAL_EXPERT_REVIEW;
    };
  }

  private List<Section> sections(ApprovalFile file, String base, View view) {
    ApprovalRecord record = file.record();
    String files = base + "/files/";
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            view.text(WORD + "section.application"), words.application(record, files, view)));
    if (!record.gaps().isEmpty()) {
      sections.add(
          new Section(
              view.text(WORD + "section.gaps"),
              record.gaps().stream()
                  .map(gap -> Row.of(view.name(gap.part()), gap.text()))
                  .toList()));
    }
    List<Row> opinions = search.opinions(file).stream().map(o -> opinion(o, view)).toList();
    if (!opinions.isEmpty()) {
      sections.add(new Section(view.text(WORD + "section.opinions"), opinions));
    }
    if (!record.reviews().isEmpty()) {
      sections.add(
          new Section(
              view.text(WORD + "section.reviews"),
              record.reviews().stream().flatMap(r -> review(r, files, view)).toList()));
    }
    return sections;
  }

  private static Row opinion(OpinionView asked, View view) {
    return asked
        .answer()
        .map(answer ->
            Row.of(
                view.name(asked.role()),
                (view.name(answer.outcome()) + "\n" + answer.text()).strip(),
                answer.documentNo() + " · " + answer.date()))
        .orElseGet(() ->
            Row.of(
                view.name(asked.role()),
                view.name(asked.status()),
                view.text(WORD + "replyBy", asked.due().toString())));
  }

  private static Stream<Row> review(ExpertReview review, String files, View view) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(
            view.text(WORD + "field.review"),
            review.task(),
            review.orderedOn() + " – " + review.reportedOn().map(LocalDate::toString).orElse("")));
    rows.add(
        Row.of(
            view.text(WORD + "field.experts"),
            String.join(view.text(WORD + "separator"), review.experts())));
    review
        .report()
        .ifPresent(report ->
            rows.add(
                Row.link(view.text(WORD + "field.report"), report.name(), files + report.file())));
    if (!review.conclusion().isBlank()) {
      rows.add(Row.of(view.text(WORD + "field.conclusion"), review.conclusion()));
    }
    return rows.stream();
  }
}
