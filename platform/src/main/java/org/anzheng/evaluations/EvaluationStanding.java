package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;

/**
 * 审核进度: one open evaluation as one account sees it, enough to say what that account has to do.
 *
 * @param teamRole the reader's role in the team
 * @param declared whether the reader has declared
 * @param allDeclared whether everybody in the team has
 * @param minutes meetings whose minutes the client has not signed
 * @param due the day on which an answer to an objection, or the earliest correction, is due
 */
record EvaluationStanding(
    String caseNumber,
    UUID body,
    UUID client,
    EvaluationStatus status,
    boolean accepted,
    Optional<TeamRole> teamRole,
    boolean declared,
    boolean allDeclared,
    int minutes,
    int unsigned,
    int open,
    int submitted,
    Optional<LocalDate> due) {

  List<EvaluationTask> tasks(Actor actor) {
    List<EvaluationTask> tasks = new ArrayList<>();
    if (actor.organisation().equals(client) && actor.has(Role.APPLICANT)) {
      forClient(tasks);
    }
    if (actor.organisation().equals(body) && actor.has(Role.SCHEME_MANAGER)) {
      forManager(tasks);
    }
    if (teamRole.isPresent()) {
      forMember(tasks);
    }
    if (teamRole.filter(role -> role == TeamRole.LEAD).isPresent()) {
      forLead(tasks);
    }
    return tasks;
  }

  private void forClient(List<EvaluationTask> tasks) {
    add(tasks, EvaluationDuty.ACCEPT_TEAM, status == EvaluationStatus.TEAM_SET && !accepted);
    add(tasks, EvaluationDuty.ACKNOWLEDGE_PLAN, status == EvaluationStatus.PLAN_SENT);
    add(tasks, EvaluationDuty.SIGN_MINUTES, status == EvaluationStatus.ON_SITE && minutes > 0);
    add(tasks, EvaluationDuty.SIGN_NONCONFORMITY, unsigned > 0);
    add(tasks, EvaluationDuty.SUBMIT_ACTION, open > 0);
  }

  private void forManager(List<EvaluationTask> tasks) {
    add(tasks, EvaluationDuty.ASSIGN_TEAM, status == EvaluationStatus.PLANNED);
    add(tasks, EvaluationDuty.ANSWER_OBJECTION, status == EvaluationStatus.TEAM_OBJECTED);
  }

  private void forMember(List<EvaluationTask> tasks) {
    add(tasks, EvaluationDuty.DECLARE, status == EvaluationStatus.TEAM_SET && !declared);
    add(tasks, EvaluationDuty.WORK_ON_SITE, status == EvaluationStatus.ON_SITE);
  }

  private void forLead(List<EvaluationTask> tasks) {
    boolean ready = status == EvaluationStatus.TEAM_SET && accepted && allDeclared;
    add(tasks, EvaluationDuty.REVIEW_DOCUMENTS, ready);
    add(tasks, EvaluationDuty.SEND_PLAN, status == EvaluationStatus.DOC_REVIEWED);
    add(tasks, EvaluationDuty.OPEN_ON_SITE, status == EvaluationStatus.PLAN_CONFIRMED);
    add(tasks, EvaluationDuty.VERIFY_ACTION, submitted > 0);
    add(tasks, EvaluationDuty.REPORT, status == EvaluationStatus.READY);
  }

  private void add(List<EvaluationTask> tasks, EvaluationDuty duty, boolean waits) {
    if (waits) {
      Optional<LocalDate> by =
          switch (duty) {
            case SIGN_NONCONFORMITY, SUBMIT_ACTION, ANSWER_OBJECTION -> due;
            case ASSIGN_TEAM,
                REPLACE_TEAM,
                DECLARE,
                ACCEPT_TEAM,
                REVIEW_DOCUMENTS,
                SEND_PLAN,
                ACKNOWLEDGE_PLAN,
                OPEN_ON_SITE,
                WORK_ON_SITE,
                SIGN_MINUTES,
                VERIFY_ACTION,
                REPORT ->
                Optional.empty();
          };
      tasks.add(new EvaluationTask(caseNumber, body, client, duty, by));
    }
  }
}
