package org.anzheng.web.applicant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.Draft;
import org.anzheng.certification.Drafts;
import org.anzheng.kernel.Actor;
import org.anzheng.web.applicant.supervision.SurveyTasks;
import org.anzheng.web.cases.Services;
import org.anzheng.web.cases.WorkLists;
import org.anzheng.web.cases.WorkPage;
import org.anzheng.web.conformity.MatterTasks;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.anzheng.web.supervision.ProceedingTasks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 委托人首页: what waits, what is being written, and the certificates held. */
@Controller
class ApplicantHomeController {

  private static final String HOME = "/applicant";

  private final WorkLists work;
  private final Drafts drafts;
  private final Commissions commissions;
  private final MatterTasks duties;
  private final ProceedingTasks supervision;
  private final SurveyTasks surveys;
  private final HeldCertificateTasks certificates;

  ApplicantHomeController(
      WorkLists work,
      Drafts drafts,
      Commissions commissions,
      MatterTasks duties,
      ProceedingTasks supervision,
      SurveyTasks surveys,
      HeldCertificateTasks certificates) {
    this.work = work;
    this.drafts = drafts;
    this.commissions = commissions;
    this.duties = duties;
    this.supervision = supervision;
    this.surveys = surveys;
    this.certificates = certificates;
  }

  @GetMapping("/applicant")
  ModelAndView home(Actor actor, View view) {
    List<Task> written =
        drafts.of(actor.organisation()).stream().map(draft -> task(draft, view)).toList();
    List<Task> mine = new ArrayList<>(duties.of(HOME, actor, view));
    mine.addAll(supervision.of(HOME, actor, view));
    mine.addAll(surveys.of(actor, view));
    mine.addAll(certificates.of(actor, view));
    mine.addAll(work.mine(HOME, actor, view));
    return Pages.of(
        "cases/work",
        new WorkPage(mine, work.others(HOME, actor, view), written, "/applicant/drafts"));
  }

  @PostMapping("/applicant/drafts")
  ModelAndView begin(Actor actor) {
    return Pages.redirect("/applicant/drafts/" + commissions.open(actor));
  }

  private static Task task(Draft draft, View view) {
    String category = draft.form().service().category();
    return new Task(
        (category.isBlank()
                ? view.text("page.applicant.draft.unnamed")
                : Services.category(category, view))
            + " · "
            + view.name(draft.origin().type()),
        view.text("page.applicant.draft.saved", view.time(draft.savedAt())),
        Tone.NEUTRAL,
        view.text("page.applicant.draft.state"),
        Optional.of("/applicant/drafts/" + draft.id()));
  }
}
