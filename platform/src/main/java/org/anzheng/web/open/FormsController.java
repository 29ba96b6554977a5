package org.anzheng.web.open;

import java.util.List;
import java.util.stream.Stream;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.forms.FormCatalogue;
import org.anzheng.scheme.forms.FormDefinition;
import org.anzheng.web.shared.FormSheets;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 表单公示: every form of the scheme in every version, with what asks for each field. */
@Controller
class FormsController {

  private static final String WORD = "page.open.forms.";

  private final FormCatalogue forms;

  FormsController(FormCatalogue forms) {
    this.forms = forms;
  }

  @GetMapping("/forms")
  ModelAndView all(View view) {
    List<List<Cell>> lines = forms.all().stream().map(form -> line(form, view)).toList();
    return Pages.of(
        "open/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .with(
                new Sheet.Table(
                    view.text(WORD + "all"),
                    heads(view, "code", "name", "by", "version", "effective"),
                    lines,
                    "")));
  }

  @GetMapping("/forms/{id}")
  ModelAndView one(@PathVariable String id, View view) {
    FormDefinition form = forms.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Sheet sheet =
        Sheet.titled(view.either(form.title().zh(), form.title().en()))
            .back(view.text(WORD + "title"), "/forms")
            .with(new Sheet.Facts("", facts(form, view)));
    for (Sheet.Part part : FormSheets.definition(form, view)) {
      sheet = sheet.with(part);
    }
    return Pages.of("open/sheet", sheet);
  }

  private static List<Row> facts(FormDefinition form, View view) {
    return List.of(
        Row.of(view.text(WORD + "code"), form.code()),
        Row.of(view.text(WORD + "version"), Integer.toString(form.version())),
        Row.of(view.text(WORD + "effective"), form.effective().toString()),
        Row.of(view.text(WORD + "by"), view.either(form.filledBy().zh(), form.filledBy().en())),
        Row.of(view.text(WORD + "basis"), FormSheets.citations(form.basis(), view)),
        Row.of("SHA-256", form.sha256()));
  }

  private static List<Cell> line(FormDefinition form, View view) {
    return List.of(
        Cell.of(form.code()),
        Cell.link(view.either(form.title().zh(), form.title().en()), "/forms/" + form.id()),
        Cell.of(view.either(form.filledBy().zh(), form.filledBy().en())),
        Cell.of(Integer.toString(form.version())),
        Cell.of(form.effective().toString()));
  }

  private static List<String> heads(View view, String... columns) {
    return Stream.of(columns).map(column -> view.text(WORD + column)).toList();
  }
}
