package org.anzheng.supervision.cases;

import static org.anzheng.supervision.cases.PenaltyTransition.ANNUL;
import static org.anzheng.supervision.cases.PenaltyTransition.PUBLISH;
import static org.anzheng.supervision.cases.PenaltyTransition.WITHDRAW_PUBLICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingClock;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.Remark;
import org.anzheng.supervision.published.Masking;
import org.anzheng.supervision.published.PublishedAct;
import org.anzheng.supervision.published.PublishedActs;
import org.anzheng.supervision.published.PublishedKind;
import org.springframework.stereotype.Component;

/** 处罚公示: a decision as the public reads it, and what becomes of it. */
@Component
class PenaltyPublication {

  private static final String SANCTION = "sanction";

  private final PenaltyDesk desk;
  private final PenaltyTable table;
  private final PublishedActs published;
  private final Accounts accounts;

  PenaltyPublication(
      PenaltyDesk desk, PenaltyTable table, PublishedActs published, Accounts accounts) {
    this.desk = desk;
    this.table = table;
    this.published = published;
    this.accounts = accounts;
  }

  void publish(ProceedingFile<PenaltyStatus> file, PublicSummary summary, Actor actor) {
    String number = file.proceeding().number();
    if (published.find(number).isPresent()) {
      throw new Refusal(ProceedingRefusal.ALREADY_PUBLISHED);
    }
    if (file.latest(DecisionContest.class).filter(PenaltyPublication::isSetAside).isPresent()) {
      throw new Refusal(ProceedingRefusal.SET_ASIDE);
    }
    LocatedSubject subject = desk.subject(file);
    PublicSummary masked = new PublicSummary(Masking.of(summary.text(), names(file, subject)));
    ProceedingDesk records = desk.records();
    var after =
        records.record(
            file.proceeding(),
            PUBLISH,
            Optional.of(masked),
            Optional.empty(),
            Optional.of(leaf(file, "publish")),
            actor);
    records.meet(after, ProceedingClock.PENALTY_PUBLICATION);
    published.publish(act(file, subject, masked.text()));
  }

  /**
   * 公示应予撤回: from the day on which it is on record that a published decision was changed or set
   * aside, few days are left; an outcome that is mended takes the duty back.
   */
  @Basis("penalty-law:48")
  void contested(Proceeding<PenaltyStatus> contested, ContestOutcome outcome) {
    ProceedingDesk records = desk.records();
    LocalDate lastDay = records.after(ParameterKey.PENALTY_WITHDRAWAL, records.today());
    if (!outcome.endsPublication()) {
      published.keep(contested.number());
      records.meet(contested, ProceedingClock.PENALTY_WITHDRAWAL);
    } else if (published.demandWithdrawal(contested.number(), lastDay)) {
      records.start(contested, ProceedingClock.PENALTY_WITHDRAWAL, records.today());
    }
  }

  /** 撤回公示 of a decision that was changed. */
  void withdraw(ProceedingFile<PenaltyStatus> file, String words, Actor actor) {
    if (!isPublic(file)) {
      throw new Refusal(ProceedingRefusal.NOT_PUBLISHED);
    }
    end(file, WITHDRAW_PUBLICATION, Optional.of(leaf(file, "withdraw")), words, actor);
  }

  /** 处罚决定被撤销, with what was published of it. */
  void annul(ProceedingFile<PenaltyStatus> file, String words, Actor actor) {
    Optional<PublicLeaf> leaf =
        isPublic(file) ? Optional.of(leaf(file, "annul")) : Optional.empty();
    end(file, ANNUL, leaf, words, actor);
  }

  private void end(
      ProceedingFile<PenaltyStatus> file,
      PenaltyTransition transition,
      Optional<PublicLeaf> leaf,
      String words,
      Actor actor) {
    ProceedingDesk records = desk.records();
    Proceeding<PenaltyStatus> after =
        records.record(
            file.proceeding(),
            transition,
            Optional.of(new Remark(words.strip())),
            Optional.empty(),
            leaf,
            actor);
    records.meet(after, ProceedingClock.PENALTY_WITHDRAWAL);
    if (leaf.isPresent()) {
      published.withdraw(
          after.number(),
          records.today(),
          Masking.of(words.strip(), names(file, desk.subject(file))));
    }
  }

  private boolean isPublic(ProceedingFile<PenaltyStatus> file) {
    return published
        .find(file.proceeding().number())
        .filter(act -> act.withdrawnOn().isEmpty())
        .isPresent();
  }

  private static boolean isSetAside(DecisionContest contest) {
    return contest.contestOutcome() == ContestOutcome.SET_ASIDE;
  }

  private PublishedAct act(
      ProceedingFile<PenaltyStatus> file, LocatedSubject subject, String text) {
    boolean person = subject.kind() == SubjectKind.PERSON;
    return new PublishedAct(
        file.proceeding().number(),
        PublishedKind.SANCTION,
        fact(file),
        file.proceeding().organisation(),
        person ? Masking.name(subject.title()) : subject.title(),
        link(subject),
        subject.party(),
        measures(file),
        List.of(basis(file)),
        text,
        desk.records().today(),
        Optional.empty());
  }

  private PublicLeaf leaf(ProceedingFile<PenaltyStatus> file, String event) {
    boolean person = file.proceeding().subjectKind() == SubjectKind.PERSON;
    return new PublicLeaf(
        SANCTION,
        file.proceeding().number(),
        Map.of(
            "ev",
            event,
            "kind",
            file.proceeding().subjectKind().name(),
            "subject",
            person ? "" : file.proceeding().subject(),
            "measures",
            String.join(" ", measures(file)),
            "basis",
            basis(file),
            "eff",
            desk.records().today().toString()));
  }

  private static List<String> measures(ProceedingFile<PenaltyStatus> file) {
    return imposed(file).stream()
        .map(each ->
            each.measure().name()
                + each.amount().map(yuan -> ":" + yuan.toPlainString()).orElse("")
                + each.months().map(months -> ":" + months).orElse(""))
        .toList();
  }

  private static List<Penalty> imposed(ProceedingFile<PenaltyStatus> file) {
    return file.latest(PenaltyDecision.class)
        .map(PenaltyDecision::penalties)
        .orElseGet(() -> List.of(Penalty.of(PenaltyMeasure.WARNING)));
  }

  private String basis(ProceedingFile<PenaltyStatus> file) {
    return file.latest(SpotWarning.class)
        .map(warning -> table.find(warning.item(), warning.version()))
        .orElseGet(() ->
            file.latest(PenaltyProposal.class)
                .flatMap(told -> table.find(told.item(), told.version())))
        .orElseThrow()
        .basis();
  }

  private UUID fact(ProceedingFile<PenaltyStatus> file) {
    return desk.records()
        .file(file.proceeding().number(), file.proceeding().kind(), PenaltyStatus.class)
        .events()
        .getLast()
        .fact();
  }

  /** Whose names are masked: the person punished, and everybody who had a part in the case. */
  private List<String> names(ProceedingFile<PenaltyStatus> file, LocatedSubject subject) {
    List<String> names = new ArrayList<>();
    if (subject.kind() == SubjectKind.PERSON) {
      names.add(subject.title());
    }
    file.events().stream()
        .map(event -> accounts.find(event.account()))
        .flatMap(Optional::stream)
        .map(AccountSummary::name)
        .distinct()
        .forEach(names::add);
    return names;
  }

  private static Optional<String> link(LocatedSubject subject) {
    return switch (subject.kind()) {
      case BODY -> Optional.of("/bodies/" + subject.id());
      case CERTIFICATE -> Optional.of("/certificates/" + subject.id());
      case HOLDER -> Optional.of("/certificates?uscc=" + subject.id());
      case ACTIVITY, PERSON -> Optional.empty();
    };
  }
}
