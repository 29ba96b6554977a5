package org.anzheng.supervision.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.published.Masking;
import org.anzheng.supervision.published.PublishedAct;
import org.anzheng.supervision.published.PublishedKind;
import org.springframework.stereotype.Component;

/** 处罚公示内容: a decision in the words of the public page and of the public leaf, persons masked. */
@Component
class PublicSanctions {

  private static final String SANCTION = "sanction";

  private final PenaltyDesk desk;
  private final PenaltyTable table;
  private final Accounts accounts;

  PublicSanctions(PenaltyDesk desk, PenaltyTable table, Accounts accounts) {
    this.desk = desk;
    this.table = table;
    this.accounts = accounts;
  }

  /** What the public is to read from now on; its fact is the last of the case. */
  PublishedAct act(
      ProceedingFile<PenaltyStatus> file, List<Penalty> penalties, String text, String changedBy) {
    LocatedSubject subject = desk.subject(file);
    boolean person = subject.kind() == SubjectKind.PERSON;
    return new PublishedAct(
        file.proceeding().number(),
        PublishedKind.SANCTION,
        fact(file),
        file.proceeding().organisation(),
        person ? Masking.name(subject.title()) : subject.title(),
        subject.publicPage(),
        subject.party(),
        measures(penalties),
        List.of(basis(file)),
        text,
        desk.records().today(),
        changedBy,
        Optional.empty());
  }

  /** What the log says of it in public. */
  PublicLeaf leaf(ProceedingFile<PenaltyStatus> file, String event, List<Penalty> penalties) {
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
            String.join(" ", measures(penalties)),
            "basis",
            basis(file),
            "eff",
            desk.records().today().toString()));
  }

  /** Without the names of the person punished and of everybody who had a part in the case. */
  String masked(String text, ProceedingFile<PenaltyStatus> file) {
    LocatedSubject subject = desk.subject(file);
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
    return Masking.of(text, names);
  }

  private static List<String> measures(List<Penalty> penalties) {
    return penalties.stream()
        .map(each ->
            each.measure().name()
                + each.amount().map(yuan -> ":" + yuan.toPlainString()).orElse("")
                + each.months().map(months -> ":" + months).orElse(""))
        .toList();
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
}
