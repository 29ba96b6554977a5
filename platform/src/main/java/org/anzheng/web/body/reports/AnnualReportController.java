package org.anzheng.web.body.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.reporting.AnnualItem;
import org.anzheng.reporting.AnnualReport;
import org.anzheng.reporting.AnnualReports;
import org.anzheng.reporting.ReportAct;
import org.anzheng.web.reports.AnnualSheet;
import org.anzheng.web.reports.ReportSheets;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 年报: figures from the record, words of the body, submitted by its head. */
@Controller
@RequestMapping("/body/annual-report")
class AnnualReportController {

  private static final String LIST = "/body/annual-report";
  private static final String WORD = ReportSheets.WORD;

  private final AnnualReports reports;

  AnnualReportController(AnnualReports reports) {
    this.reports = reports;
  }

  @GetMapping
  ModelAndView show(Actor actor, View view) {
    return show(Typed.none(), FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView submit(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    if (!actor.has(Role.BODY_HEAD)) {
      throw new Refusal(
          KernelRefusal.NOT_YOUR_DUTY, ReportAct.SUBMIT_ANNUAL_REPORT, Set.of(Role.BODY_HEAD));
    }
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> {
          Map<String, String> words = new TreeMap<>();
          Arrays.stream(AnnualItem.values())
              .forEach(item -> words.put(item.name(), typed.text(item.name())));
          reports.submit(reports.year(), words, actor);
          return LIST;
        },
        errors -> show(typed, errors, actor, view));
  }

  private ModelAndView show(Typed typed, FormErrors errors, Actor actor, View view) {
    int year = reports.year();
    AnnualReport report = reports.of(year, actor);
    boolean open = report.submittedOn().isEmpty();
    Sheet sheet =
        Sheet.titled(view.text(WORD + "annual.title", Integer.toString(year)))
            .lede(view.text(WORD + "annual.lede", reports.due(year)))
            .back(view.text(WORD + "title"), ReportsController.LIST)
            .mark(
                open ? Tone.ACTIVE : Tone.GOOD,
                report
                    .submittedOn()
                    .map(day -> view.text(WORD + "annual.submitted", day))
                    .orElse(view.text(WORD + "annual.open")))
            .errors(errors)
            .with(AnnualSheet.figures(report, view));
    if (open) {
      sheet =
          sheet.withIf(
              actor.has(Role.BODY_HEAD),
              () ->
                  new Sheet.Act(
                      view.text(WORD + "annual.words"),
                      view.text(WORD + "annual.notice"),
                      LIST,
                      view.text(WORD + "annual.submit"),
                      fields(typed, view),
                      false,
                      false));
    } else {
      sheet = AnnualSheet.withWords(sheet, report, view);
    }
    return Pages.of("shared/sheet", sheet);
  }

  private static List<FormField> fields(Typed typed, View view) {
    List<FormField> fields = new ArrayList<>();
    AnnualSheet.words()
        .forEach(item ->
            fields.add(
                FormField.Text.of(item.name(), view.name(item), "", typed.text(item.name()))
                    .basedOn("body-measures:24")));
    return fields;
  }
}
