package org.anzheng.web.body.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.anzheng.adoption.keys.ApiKey;
import org.anzheng.adoption.keys.ApiKeyForm;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.kernel.Actor;
import org.anzheng.reporting.ReportTransition;
import org.anzheng.web.reports.ReportSheets;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 报送密钥: with which the body's own system reports. */
@Controller
@RequestMapping("/body/report-keys")
class ReportKeysController {

  private static final String LIST = "/body/report-keys";
  private static final String WORD = ReportSheets.WORD + "keys.";

  private final ApiKeys keys;
  private final Clock clock;

  ReportKeysController(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list(Typed.none(), FormErrors.none(), "", actor, view);
  }

  @PostMapping
  ModelAndView make(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    ReportTransition.SEND.roleOf(actor);
    Typed typed = new Typed(sent);
    AtomicReference<String> secret = new AtomicReference<>("");
    return Forms.check(
        () -> secret.set(keys.make(read(typed), actor)),
        () -> list(Typed.none(), FormErrors.none(), secret.get(), actor, view),
        errors -> list(typed, errors, "", actor, view));
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(@PathVariable UUID id, Actor actor) {
    keys.withdraw(id, actor);
    return Pages.redirect(LIST);
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    ApiKey key = keys.find(id, actor);
    boolean holds = key.holds(clock.instant());
    return Pages.of(
        "shared/sheet",
        Sheet.titled(key.label())
            .back(view.text(WORD + "title"), LIST)
            .mark(holds ? Tone.GOOD : Tone.NEUTRAL, state(holds, view))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.of(view.text(WORD + "prefix"), key.prefix() + "…"),
                        Row.of(view.text(WORD + "ends"), view.time(key.endsAt())))))
            .withIf(
                holds && ReportTransition.SEND.mayBeDoneBy(actor),
                () ->
                    Sheet.Act.of(
                            view.text(WORD + "withdrawal"),
                            LIST + "/" + id + "/withdrawal",
                            view.text(WORD + "withdrawal"))
                        .asDanger()));
  }

  private static ApiKeyForm read(Typed typed) {
    TypedReader reader = new TypedReader(typed);
    Optional<Integer> days = reader.numberIfAny("days");
    reader.refuseIfAny();
    return new ApiKeyForm(typed.text("label"), Set.of(KeyScope.REPORTS), days);
  }

  private ModelAndView list(Typed typed, FormErrors errors, String secret, Actor actor, View view) {
    Instant now = clock.instant();
    List<ApiKey> all = keys.of(actor);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(view.text(WORD + "title"))
            .lede(view.text(WORD + "lede"))
            .back(view.text(ReportSheets.WORD + "title"), ReportsController.LIST)
            .errors(errors)
            .withIf(
                !secret.isEmpty(),
                () ->
                    new Sheet.Facts(
                        view.text(WORD + "secret"),
                        List.of(Row.of(view.text(WORD + "secret.once"), secret))))
            .with(
                new Sheet.Table(
                    view.text(WORD + "all", all.size()),
                    List.of(
                        view.text(WORD + "label"),
                        view.text(WORD + "prefix"),
                        view.text(WORD + "ends"),
                        view.text(ReportSheets.WORD + "status")),
                    all.stream()
                        .map(key ->
                            List.of(
                                Cell.link(key.label(), LIST + "/" + key.id()),
                                Cell.of(key.prefix() + "…"),
                                Cell.of(view.time(key.endsAt())),
                                Cell.state(
                                    key.holds(now) ? Tone.GOOD : Tone.NEUTRAL,
                                    state(key.holds(now), view))))
                        .toList(),
                    view.text(WORD + "none")))
            .withIf(ReportTransition.SEND.mayBeDoneBy(actor), () -> form(typed, view)));
  }

  private static Sheet.Act form(Typed typed, View view) {
    String days = typed.values().isEmpty() ? "180" : typed.text("days");
    return Sheet.Act.of(
            view.text(WORD + "new"),
            LIST,
            view.text(WORD + "new"),
            FormField.Line.text("label", view.text(WORD + "label"), typed.text("label")),
            FormField.Line.text("days", view.text(WORD + "days"), days))
        .leadsTo(view.text(WORD + "notice"));
  }

  private static String state(boolean holds, View view) {
    return view.text(WORD + (holds ? "holds" : "ended"));
  }
}
