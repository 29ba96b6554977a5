package org.anzheng.supervision.inspections;

import static org.anzheng.supervision.inspections.InspectionTransition.ASK_HOLDERS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.proceedings.OfficialNote;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.ProceedingRefusal;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 获证组织意见征询: certified organisations of a body are asked in an inspection; what each answers is
 * sealed, and inspectors and body read counts only.
 */
@Service
@Transactional
public class Surveys {

  private final ProceedingDesk desk;
  private final CertificateSearch certificates;
  private final Checklists checklists;
  private final SurveyStore store;

  Surveys(
      ProceedingDesk desk,
      CertificateSearch certificates,
      Checklists checklists,
      SurveyStore store) {
    this.desk = desk;
    this.certificates = certificates;
    this.checklists = checklists;
    this.store = store;
  }

  /** 征询: asks every organisation that holds a certificate of the body inspected. */
  @Basis("regulation:50")
  public void ask(String number, String words, Actor actor) {
    ProceedingFile<InspectionStatus> file =
        desk.own(number, ProceedingKind.INSPECTION, InspectionStatus.class, actor);
    ASK_HOLDERS.apply(file.proceeding().status(), actor);
    Refusal.ifAny(InspectionRules.named(InspectionTeams.inspectors(file), actor.account()));
    Refusal.ifAny(TextRules.prose("words", words));
    List<UUID> holders =
        certificates.ofBody(file.proceeding().party()).stream()
            .filter(held ->
                held.status() == CertificateStatus.VALID
                    || held.status() == CertificateStatus.SUSPENDED)
            .map(CertificateSummary::holder)
            .distinct()
            .toList();
    if (holders.isEmpty()) {
      throw new Refusal(ProceedingRefusal.NOTHING_TO_ASK);
    }
    desk.record(file.proceeding(), ASK_HOLDERS, new OfficialNote(words.strip(), List.of()), actor);
    holders.forEach(holder -> store.invite(number, holder));
  }

  /** The inspections in which an organisation is asked and has not answered. */
  @Transactional(readOnly = true)
  public List<String> open(UUID holder) {
    return store.open(holder);
  }

  /** What is asked. */
  @Transactional(readOnly = true)
  public List<ChecklistItem> items(String number, Actor actor) {
    if (!store.isAsked(number, actor.organisation())) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return checklists.survey(desk.today());
  }

  /** 答复, once. */
  public void answer(String number, Map<String, CheckResult> ratings, String words, Actor actor) {
    List<ChecklistItem> items = items(number, actor);
    if (!store.open(actor.organisation()).contains(number)) {
      throw new Refusal(ProceedingRefusal.ALREADY_ANSWERED);
    }
    long open = items.stream().filter(item -> !ratings.containsKey(item.code())).count();
    if (open > 0) {
      throw new Refusal(List.of(Objection.to(ProceedingRefusal.ITEMS_OPEN, open)));
    }
    Refusal.ifAny(TextRules.any("words", words));
    store.answer(number, actor.organisation(), new TreeMap<>(ratings), words.strip());
  }

  /** How many answered each item how; nothing where nobody was asked. */
  @Transactional(readOnly = true)
  public List<Count> counts(String number) {
    List<Map<String, CheckResult>> answers = store.answers(number);
    return store.invited(number) == 0
        ? List.of()
        : checklists.survey(desk.today()).stream().map(item -> count(item, answers)).toList();
  }

  /** How many answered, of how many asked. */
  @Transactional(readOnly = true)
  public String answered(String number) {
    return store.answers(number).size() + "/" + store.invited(number);
  }

  private static Count count(ChecklistItem item, List<Map<String, CheckResult>> answers) {
    return new Count(
        item,
        count(item, answers, CheckResult.CONFORMING),
        count(item, answers, CheckResult.NOT_CONFORMING),
        count(item, answers, CheckResult.NOT_APPLICABLE));
  }

  private static int count(
      ChecklistItem item, List<Map<String, CheckResult>> answers, CheckResult result) {
    return Math.toIntExact(
        answers.stream()
            .filter(each ->
                Optional.ofNullable(each.get(item.code())).filter(result::equals).isPresent())
            .count());
  }

  /** 征询结果: how an item was rated. */
  public record Count(ChecklistItem item, int conforming, int notConforming, int notApplicable) {}
}
