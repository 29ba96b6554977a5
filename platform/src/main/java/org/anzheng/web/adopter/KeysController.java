package org.anzheng.web.adopter;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.anzheng.adoption.keys.ApiKey;
import org.anzheng.adoption.keys.ApiKeyForm;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Option;
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

/** 接口密钥: made, rotated and withdrawn; each is shown once. */
@Controller
@RequestMapping("/adopter/keys")
class KeysController {

  private static final String LIST = "/adopter/keys";

  private final ApiKeys keys;
  private final Clock clock;

  KeysController(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    return list(Typed.none(), FormErrors.none(), Optional.empty(), actor, view);
  }

  @PostMapping
  ModelAndView make(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return told(() -> keys.make(read(typed), actor), typed, actor, view);
  }

  @PostMapping("/{id}/rotation")
  ModelAndView rotate(@PathVariable UUID id, Actor actor, View view) {
    return told(() -> keys.rotate(id, actor), Typed.none(), actor, view);
  }

  @PostMapping("/{id}/withdrawal")
  ModelAndView withdraw(@PathVariable UUID id, Actor actor) {
    keys.withdraw(id, actor);
    return Pages.redirect(LIST);
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    Words words = new Words(view);
    ApiKey key = keys.find(id, actor);
    boolean holds = key.holds(clock.instant());
    return Pages.of(
        "shared/sheet",
        Sheet.titled(key.label())
            .back(words.text("keys.title"), LIST)
            .mark(holds ? Tone.GOOD : Tone.NEUTRAL, state(holds, words))
            .with(
                new Sheet.Facts(
                    "",
                    List.of(
                        Row.of(words.text("keys.prefix"), key.prefix() + "…"),
                        Row.of(words.text("field.scopes"), scopes(key, words)),
                        Row.of(words.text("keys.ends"), view.time(key.endsAt())))))
            .withIf(
                holds,
                () ->
                    Sheet.Act.of(
                            words.text("keys.rotation"),
                            LIST + "/" + id + "/rotation",
                            words.text("keys.rotation.submit"))
                        .leadsTo(words.text("keys.rotation.notice")))
            .withIf(
                holds,
                () ->
                    Sheet.Act.of(
                            words.text("keys.withdrawal"),
                            LIST + "/" + id + "/withdrawal",
                            words.text("keys.withdrawal.submit"))
                        .asDanger()));
  }

  private ModelAndView told(
      java.util.function.Supplier<String> act, Typed typed, Actor actor, View view) {
    AtomicReference<String> secret = new AtomicReference<>("");
    return Forms.check(
        () -> secret.set(act.get()),
        () -> list(Typed.none(), FormErrors.none(), Optional.of(secret.get()), actor, view),
        errors -> list(typed, errors, Optional.empty(), actor, view));
  }

  private static ApiKeyForm read(Typed typed) {
    Set<String> chosen = typed.texts("scopes");
    return new ApiKeyForm(
        typed.text("label"),
        Arrays.stream(KeyScope.values())
            .filter(scope -> chosen.contains(scope.name()))
            .collect(Collectors.toSet()),
        new TypedReader(typed).numberIfAny("days"));
  }

  private ModelAndView list(
      Typed typed, FormErrors errors, Optional<String> secret, Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("keys.title"))
            .lede(words.text("keys.lede"))
            .errors(errors)
            .withIf(
                secret.isPresent(),
                () ->
                    new Sheet.Facts(
                        words.text("keys.secret"),
                        List.of(Row.of(words.text("keys.secret.once"), secret.get()))))
            .with(table(keys.of(actor), words))
            .with(
                Sheet.Act.of(
                        words.text("keys.new"),
                        LIST,
                        words.text("keys.submit"),
                        words.line("label", typed),
                        scopes(typed, words),
                        words.line(
                            "days", typed.values().isEmpty() ? typed.with("days", "90") : typed))
                    .leadsTo(words.text("keys.notice"))));
  }

  private static FormField scopes(Typed typed, Words words) {
    return FormField.Choice.many(
        "scopes",
        words.text("field.scopes"),
        typed.texts("scopes"),
        Arrays.stream(KeyScope.values())
            .filter(scope -> scope.role() == Role.ADOPTER)
            .map(scope -> Option.of(scope.name(), words.view().name(scope)))
            .toList());
  }

  private Sheet.Table table(List<ApiKey> all, Words words) {
    Instant now = clock.instant();
    return new Sheet.Table(
        words.text("keys.all", all.size()),
        words.heads(
            "field.label", "keys.prefix", "field.scopes", "keys.ends", "keys.used", "status"),
        all.stream()
            .map(key ->
                List.of(
                    Cell.link(key.label(), LIST + "/" + key.id()),
                    Cell.of(key.prefix() + "…"),
                    Cell.of(scopes(key, words)),
                    Cell.of(words.view().time(key.endsAt())),
                    Cell.of(key.usedAt().map(words.view()::time).orElse("–")),
                    Cell.state(
                        key.holds(now) ? Tone.GOOD : Tone.NEUTRAL, state(key.holds(now), words))))
            .toList(),
        words.text("keys.none"));
  }

  private static String state(boolean holds, Words words) {
    return words.text(holds ? "keys.holds" : "keys.ended");
  }

  private static String scopes(ApiKey key, Words words) {
    return key.scopes().stream()
        .sorted()
        .map(words.view()::name)
        .collect(Collectors.joining(words.view().either("、", ", ")));
  }
}
