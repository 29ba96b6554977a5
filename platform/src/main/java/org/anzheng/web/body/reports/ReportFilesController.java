package org.anzheng.web.body.reports;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.reporting.EmptyMonths;
import org.anzheng.reporting.NationalFile;
import org.anzheng.reporting.NationalFiles;
import org.anzheng.reporting.ReportTransition;
import org.anzheng.web.reports.FileSheets;
import org.anzheng.web.reports.ReportSheets;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 上报文件: the body's files of each month. */
@Controller
@RequestMapping("/body/report-files")
class ReportFilesController {

  private static final String LIST = "/body/report-files";
  private static final String WORD = ReportSheets.WORD;
  private static final String MANIFEST = "manifest-";

  private final NationalFiles files;
  private final EmptyMonths empty;
  private final FileSheets sheets;
  private final BodyDirectory bodies;

  ReportFilesController(
      NationalFiles files, EmptyMonths empty, FileSheets sheets, BodyDirectory bodies) {
    this.files = files;
    this.empty = empty;
    this.sheets = sheets;
    this.bodies = bodies;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list("", FormErrors.none(), actor, view);
  }

  @PostMapping
  ModelAndView order(@RequestParam(defaultValue = "") String month, Actor actor, View view) {
    ReportTransition.SEND.roleOf(actor);
    return Forms.submit(
        () -> {
          files.order(month("month", month), actor);
          return LIST;
        },
        errors -> list(month, errors, actor, view));
  }

  @PostMapping("/empty-months")
  ModelAndView stateEmpty(
      @RequestParam(defaultValue = "") String emptyMonth, Actor actor, View view) {
    ReportTransition.SEND.roleOf(actor);
    return Forms.submit(
        () -> {
          empty.state(month("emptyMonth", emptyMonth), actor);
          return LIST;
        },
        errors -> list(emptyMonth, errors, actor, view));
  }

  @GetMapping("/{name}")
  ResponseEntity<byte[]> file(@PathVariable String name, Actor actor) {
    String scope = scope(actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    if (name.startsWith(MANIFEST)) {
      String text =
          files.manifest(
              scope, month("month", name.substring(MANIFEST.length()).replace(".txt", "")));
      return FileSheets.answer(name, text.getBytes(StandardCharsets.UTF_8));
    }
    return FileSheets.answer(name, files.content(scope, name));
  }

  private static YearMonth month(String field, String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException notAMonth) {
      throw new Refusal(List.of(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD)));
    }
  }

  private Optional<String> scope(Actor actor) {
    return bodies.ofOrganisation(actor.organisation()).map(BodySummary::approvalNo);
  }

  private ModelAndView list(String month, FormErrors errors, Actor actor, View view) {
    List<NationalFile> all = scope(actor).map(files::of).orElse(List.of());
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "files"))
            .lede(view.text(WORD + "files.lede"))
            .back(view.text(WORD + "title"), ReportsController.LIST)
            .errors(errors)
            .with(sheets.table(all, LIST, view))
            .withIf(!all.isEmpty(), () -> sheets.manifests(all, LIST, view))
            .withIf(
                ReportTransition.SEND.mayBeDoneBy(actor),
                () ->
                    Sheet.Act.of(
                        view.text(WORD + "files.order"),
                        LIST,
                        view.text(WORD + "files.order"),
                        monthField("month", month, view)))
            .with(emptyMonths(actor, view))
            .withIf(
                ReportTransition.SEND.mayBeDoneBy(actor),
                () ->
                    new Sheet.Act(
                        view.text(WORD + "empty.state"),
                        view.text(WORD + "empty.notice"),
                        LIST + "/empty-months",
                        view.text(WORD + "empty.state"),
                        List.of(monthField("emptyMonth", month, view)),
                        false,
                        false)));
  }

  private Sheet.Table emptyMonths(Actor actor, View view) {
    return new Sheet.Table(
        view.text(WORD + "empty"),
        List.of(view.text(WORD + "month"), view.text(WORD + "empty.statedOn")),
        empty.of(actor).stream()
            .map(each ->
                List.of(
                    Sheet.Cell.of(each.month().toString()),
                    Sheet.Cell.of(each.statedOn().toString())))
            .toList(),
        view.text(WORD + "empty.none"));
  }

  private static FormField monthField(String name, String month, View view) {
    return new FormField.Line(
        name, view.text(WORD + "month"), view.text(WORD + "month.hint"), "", month, "month");
  }
}
