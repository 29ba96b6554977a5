package org.anzheng.web.adopter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.anzheng.adoption.webhook.Delivery;
import org.anzheng.adoption.webhook.ReceiverSummary;
import org.anzheng.adoption.webhook.Webhooks;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Sheet.Cell;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.TypedReader;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 推送: where the adopter's system takes messages, the secret, and what was missed. */
@Controller
@RequestMapping("/adopter/webhook")
class WebhookController {

  private static final String HOME = "/adopter/webhook";

  private final Webhooks webhooks;

  WebhookController(Webhooks webhooks) {
    this.webhooks = webhooks;
  }

  @GetMapping
  ModelAndView show(Actor actor, View view) {
    return show(Typed.none(), FormErrors.none(), Optional.empty(), actor, view);
  }

  @PostMapping
  ModelAndView set(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return withSecret(() -> webhooks.set(typed.text("url"), actor), typed, actor, view);
  }

  @PostMapping("/rotation")
  ModelAndView rotate(Actor actor, View view) {
    return withSecret(() -> Optional.of(webhooks.rotate(actor)), Typed.none(), actor, view);
  }

  @PostMapping("/test")
  ModelAndView test(Actor actor, View view) {
    return then(() -> webhooks.test(actor), Typed.none(), actor, view);
  }

  @PostMapping("/replay")
  ModelAndView replay(@RequestParam MultiValueMap<String, String> sent, Actor actor, View view) {
    Typed typed = new Typed(sent);
    return then(
        () -> {
          TypedReader reader = new TypedReader(typed);
          Optional<Integer> hours = reader.numberIfAny("hours");
          reader.refuseIfAny();
          if (hours.isPresent()) {
            webhooks.replay(hours.get(), actor);
          } else {
            webhooks.replayMissed(actor);
          }
        },
        typed,
        actor,
        view);
  }

  @PostMapping("/end")
  ModelAndView end(Actor actor, View view) {
    return then(() -> webhooks.end(actor), Typed.none(), actor, view);
  }

  private ModelAndView then(Runnable act, Typed typed, Actor actor, View view) {
    return Forms.submit(
        () -> {
          act.run();
          return HOME;
        },
        errors -> show(typed, errors, Optional.empty(), actor, view));
  }

  /** A secret is shown on the answer itself, and never again. */
  private ModelAndView withSecret(
      Supplier<Optional<String>> act, Typed typed, Actor actor, View view) {
    AtomicReference<Optional<String>> secret = new AtomicReference<>(Optional.empty());
    return Forms.check(
        () -> secret.set(act.get()),
        () -> show(Typed.none(), FormErrors.none(), secret.get(), actor, view),
        errors -> show(typed, errors, Optional.empty(), actor, view));
  }

  private ModelAndView show(
      Typed typed, FormErrors errors, Optional<String> secret, Actor actor, View view) {
    Words words = new Words(view);
    Optional<ReceiverSummary> receiver = webhooks.receiver(actor);
    Typed filled =
        typed.text("url").isEmpty() && receiver.isPresent()
            ? typed.with("url", receiver.get().url())
            : typed;
    Sheet sheet =
        Sheet.titled(words.text("webhook.title"))
            .lede(words.text("webhook.lede"))
            .errors(errors)
            .withIf(
                secret.isPresent(),
                () ->
                    new Sheet.Facts(
                        words.text("webhook.secret"),
                        List.of(Row.of(words.text("webhook.secret.once"), secret.get()))))
            .with(
                Sheet.Act.of(
                        words.text("webhook.set"),
                        HOME,
                        words.text("webhook.set.submit"),
                        words.line("url", filled))
                    .leadsTo(words.text("webhook.notice")));
    return Pages.of(
        "shared/sheet", receiver.map(r -> running(sheet, r, typed, actor, words)).orElse(sheet));
  }

  private Sheet running(
      Sheet sheet, ReceiverSummary receiver, Typed typed, Actor actor, Words words) {
    String overlap =
        receiver
            .overlapUntil()
            .map(until -> words.text("webhook.overlap", words.view().time(until)))
            .orElse("");
    return sheet
        .with(deliveries(webhooks.deliveries(actor), words))
        .with(button("test", words))
        .with(
            button("replay", words, words.line("hours", typed))
                .leadsTo(words.text("webhook.replay.notice", webhooks.daysKept())))
        .with(
            button("rotation", words)
                .leadsTo((words.text("webhook.rotation.notice") + overlap).strip()))
        .with(button("end", words).asDanger());
  }

  private static Sheet.Act button(String act, Words words, FormField... fields) {
    return Sheet.Act.of(
        words.text("webhook." + act),
        HOME + "/" + act,
        words.text("webhook." + act + ".submit"),
        fields);
  }

  private static Sheet.Table deliveries(List<Delivery> deliveries, Words words) {
    return new Sheet.Table(
        words.text("webhook.deliveries"),
        words.heads("webhook.at", "webhook.type", "status", "webhook.attempts", "webhook.outcome"),
        deliveries.stream()
            .map(d ->
                List.of(
                    Cell.of(words.view().time(d.createdAt())),
                    Cell.of(d.type()),
                    words.cell(d.status()),
                    Cell.of(Integer.toString(d.attempts())),
                    Cell.of(d.outcome().isBlank() ? "–" : d.outcome())))
            .toList(),
        words.text("webhook.none"));
  }
}
