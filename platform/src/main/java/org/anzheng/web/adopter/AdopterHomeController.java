package org.anzheng.web.adopter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.requirements.Requirement;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.adoption.watch.NewsItem;
import org.anzheng.adoption.watch.Watches;
import org.anzheng.adoption.webhook.DeliveryStatus;
import org.anzheng.adoption.webhook.Webhooks;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.Task;
import org.anzheng.web.shared.Tone;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 采信方首页: what waits for the adopter, and what became of what it watches. */
@Controller
class AdopterHomeController {

  private static final int NEWS = 10;

  private final Watches watches;
  private final Requirements requirements;
  private final AdoptionRecords records;
  private final Webhooks webhooks;

  AdopterHomeController(
      Watches watches, Requirements requirements, AdoptionRecords records, Webhooks webhooks) {
    this.watches = watches;
    this.requirements = requirements;
    this.records = records;
    this.webhooks = webhooks;
  }

  @GetMapping("/adopter")
  ModelAndView home(Actor actor, View view) {
    Words words = new Words(view);
    return Pages.of(
        "shared/sheet",
        Sheet.titled(words.text("home.title"))
            .lede(words.text("home.lede"))
            .with(
                new Sheet.ToDo(
                    words.text("home.mine"), mine(actor, words), words.text("home.none")))
            .with(
                new Sheet.ToDo(
                    words.text("home.news"),
                    watches.news(actor).stream().limit(NEWS).map(n -> task(n, words)).toList(),
                    words.text("home.noNews"))));
  }

  private List<Task> mine(Actor actor, Words words) {
    List<Task> tasks = new ArrayList<>();
    records.of(actor).stream()
        .filter(record -> record.status().awaiting().stream().anyMatch(actor::has))
        .map(record -> task(record, words))
        .forEach(tasks::add);
    requirements.of(actor).stream()
        .filter(r -> r.status().awaiting().stream().anyMatch(actor::has))
        .map(requirement -> task(requirement, words))
        .forEach(tasks::add);
    long missed =
        webhooks.deliveries(actor).stream()
            .filter(delivery -> delivery.status() == DeliveryStatus.MISSED)
            .count();
    if (missed > 0) {
      tasks.add(
          new Task(
              words.text("home.missed", missed),
              "",
              Tone.BAD,
              words.view().name(DeliveryStatus.MISSED),
              Optional.of("/adopter/webhook")));
    }
    return tasks;
  }

  private static Task task(AdoptionRecord record, Words words) {
    return new Task(
        record.procurement() + " " + record.title(),
        words.text("home." + record.status().name()),
        words.tone(record.status()),
        words.view().name(record.status()),
        Optional.of("/adopter/records/" + record.number()));
  }

  private static Task task(Requirement requirement, Words words) {
    return new Task(
        requirement.form().title(),
        requirement.number(),
        words.tone(requirement.status()),
        words.view().name(requirement.status()),
        Optional.of("/adopter/requirements/" + requirement.number()));
  }

  private static Task task(NewsItem item, Words words) {
    return new Task(
        item.certificate() + " " + item.holder(),
        words.text("home.since", words.view().time(item.effective())),
        tone(item),
        words.view().name(item.news()),
        Optional.of("/certificates/" + item.certificate()));
  }

  private static Tone tone(NewsItem item) {
    return switch (item.news()) {
      case ISSUED, RESTORED -> Tone.GOOD;
      case SUSPENDED, EXPIRING, ISSUER_STANDING -> Tone.WARNING;
      case REVOKED -> Tone.BAD;
      case CANCELLED, EXPIRED, CHANGED -> Tone.NEUTRAL;
    };
  }
}
