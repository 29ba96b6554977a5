package org.anzheng.web.adopter;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.CheckedCertificate;
import org.anzheng.adoption.records.FeedbackAspect;
import org.anzheng.adoption.records.FeedbackForm;
import org.anzheng.adoption.records.RecordForm;
import org.anzheng.adoption.records.RecordTransition;
import org.anzheng.adoption.records.Sector;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 采信记录: the list, a new one, and one with what follows. */
@Controller
@RequestMapping(RecordPage.LIST)
class RecordsController {

  private static final String LIST = RecordPage.LIST;
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;，；、]+");

  private final AdoptionRecords records;
  private final RecordPage page;

  RecordsController(AdoptionRecords records, RecordPage page) {
    this.records = records;
    this.page = page;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("records.title"))
            .lede(words.text("records.lede"))
            .with(
                new Sheet.Table(
                    words.text("records.all"),
                    words.heads(
                        "number",
                        "field.procurement.number",
                        "records.title.one",
                        "records.count",
                        "status"),
                    records.of(actor).stream().map(r -> line(r, words)).toList(),
                    words.text("records.none")))
            .with(
                new Sheet.Links(List.of(Row.link("", words.text("records.new"), LIST + "/new")))));
  }

  @GetMapping("/new")
  ModelAndView form(View view) {
    return form(Typed.none(), FormErrors.none(), view);
  }

  @PostMapping
  ModelAndView record(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    RecordTransition.RECORD.roleOf(actor);
    Typed typed = new Typed(sent);
    return Forms.submit(
        () -> LIST + "/" + records.record(read(typed), Optional.empty(), actor),
        errors -> form(typed, errors, view));
  }

  @GetMapping("/{number}")
  ModelAndView show(@PathVariable String number, Actor actor, View view) {
    return show(number, Typed.none(), FormErrors.none(), actor, view);
  }

  @GetMapping("/{number}/receipts/{position:[1-9][0-9]?[0-9]?}")
  ResponseEntity<byte[]> receipt(
      @PathVariable String number, @PathVariable int position, Actor actor) {
    List<CheckedCertificate> checks = records.find(number, actor).checks();
    if (position < 1 || position > checks.size()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    String name = checks.get(position - 1).number() + "-" + number + ".jwt";
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("application/anzheng-receipt+jwt"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(checks.get(position - 1).receipt().getBytes(StandardCharsets.US_ASCII));
  }

  @PostMapping("/{number}/checks")
  ModelAndView check(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return then(
        number,
        () -> records.check(number, numbers(typed.text("certificates")), actor),
        typed,
        actor,
        view);
  }

  @PostMapping("/{number}/award")
  ModelAndView award(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return then(
        number, () -> records.award(number, typed.text("certificate"), actor), typed, actor, view);
  }

  @PostMapping("/{number}/end")
  ModelAndView end(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return then(number, () -> records.end(number, typed.text("reason"), actor), typed, actor, view);
  }

  @PostMapping("/{number}/feedback")
  ModelAndView feedBack(
      @PathVariable String number,
      @RequestParam MultiValueMap<String, String> sent,
      Actor actor,
      View view) {
    Typed typed = new Typed(sent);
    return then(number, () -> records.feedBack(number, feedback(typed), actor), typed, actor, view);
  }

  private ModelAndView then(String number, Runnable act, Typed typed, Actor actor, View view) {
    return Forms.submit(
        () -> {
          act.run();
          return LIST + "/" + number;
        },
        errors -> show(number, typed, errors, actor, view));
  }

  private static RecordForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<Sector> sector = reader.choice("sector", Sector.class);
    reader.refuseIfAny();
    return new RecordForm(
        typed.text("procurement"),
        typed.text("title"),
        sector.orElseThrow(),
        typed.text("requirement"),
        numbers(typed.text("certificates")));
  }

  private static FeedbackForm feedback(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Map<FeedbackAspect, Integer> grades = new EnumMap<>(FeedbackAspect.class);
    for (FeedbackAspect aspect : FeedbackAspect.values()) {
      reader.numberIfAny(aspect.name()).ifPresent(grade -> grades.put(aspect, grade));
    }
    return new FeedbackForm(grades, typed.text("incident").equals("yes"), typed.text("text"));
  }

  private static List<String> numbers(String typed) {
    return BETWEEN.splitAsStream(typed).filter(number -> !number.isEmpty()).toList();
  }

  private static List<Cell> line(AdoptionRecord record, Words words) {
    return List.of(
        Cell.link(record.number(), LIST + "/" + record.number()),
        Cell.of(record.procurement()),
        Cell.of(record.title()),
        Cell.of(Integer.toString(record.checks().size())),
        Cell.state(words.tone(record.status()), words.view().name(record.status())));
  }

  private static ModelAndView form(Typed typed, FormErrors errors, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("records.new"))
            .lede(words.text("records.form.lede"))
            .back(words.text("records.title"), LIST)
            .errors(errors)
            .with(
                Sheet.Act.of(
                        words.text("records.form"),
                        LIST,
                        words.text("records.submit"),
                        new org.anzheng.web.shared.FormField.Line(
                            "procurement",
                            words.text("field.procurement.number"),
                            "",
                            "",
                            typed.text("procurement"),
                            "text"),
                        words.line("title", typed),
                        words.select("sector", typed, words.options(Sector.class)),
                        words.line("requirement", typed),
                        words.area("certificates", typed))
                    .leadsTo(words.text("records.notice"))));
  }

  private ModelAndView show(String number, Typed typed, FormErrors errors, Actor actor, View view) {
    return Pages.of(
        "shared/sheet",
        page.of(records.find(number, actor), typed, errors, actor, new Words(view)));
  }
}
