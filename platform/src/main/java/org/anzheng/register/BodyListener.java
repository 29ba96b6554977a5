package org.anzheng.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.bodies.BodyApproved;
import org.anzheng.bodies.BodyChangeFiled;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyFact;
import org.anzheng.bodies.BodyScopeChanged;
import org.anzheng.bodies.BodyStandingChanged;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ChangeFilings;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.bodies.TariffPublished;
import org.anzheng.bodies.Tariffs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a body, its standing and its fees to the public register whenever they changed. */
@Component
class BodyListener {

  private final BodyDirectory bodies;
  private final Tariffs tariffs;
  private final ChangeFilings filings;
  private final BodyRegisterStore store;
  private final BodyLifeStore lives;
  private final ChangeStore changes;
  private final Issuers issuers;
  private final ApplicationEventPublisher events;

  BodyListener(
      BodyDirectory bodies,
      Tariffs tariffs,
      ChangeFilings filings,
      BodyRegisterStore store,
      BodyLifeStore lives,
      ChangeStore changes,
      Issuers issuers,
      ApplicationEventPublisher events) {
    this.bodies = bodies;
    this.tariffs = tariffs;
    this.filings = filings;
    this.store = store;
    this.lives = lives;
    this.changes = changes;
    this.issuers = issuers;
    this.events = events;
  }

  @ApplicationModuleListener
  void on(BodyFact fact) {
    String approvalNo = fact.approvalNo();
    store.lock(approvalNo);
    issuers.forget();
    bodies
        .find(approvalNo)
        .ifPresent(body -> {
          store.save(body);
          bodies
              .history(approvalNo)
              .forEach(event -> {
                store.saveEvent(approvalNo, event);
                changes.add(approvalNo, event);
              });
          lives.saveScope(body);
          lives.saveNames(fact, filings.of(approvalNo));
          tariffs
              .history(body.organisation())
              .forEach(tariff -> store.saveTariff(approvalNo, tariff));
          if (fact instanceof TariffPublished published) {
            changes.add(published);
          }
          changed(fact, body).ifPresent(events::publishEvent);
        });
  }

  /** Only what colours certificates is told. */
  private static Optional<BodyEntryChanged> changed(BodyFact fact, BodySummary body) {
    return switch (fact) {
      case BodyStandingChanged c -> Optional.of(changed(c, body, Set.of(), c.effective()));
      case BodyScopeChanged c ->
          Optional.of(lost(c))
              .filter(lost -> !lost.isEmpty())
              .map(lost -> changed(c, body, lost, c.effective()));
      case BodyApproved c -> Optional.empty();
      case BodyChangeFiled c -> Optional.empty();
      case TariffPublished c -> Optional.empty();
    };
  }

  private static BodyEntryChanged changed(
      BodyFact fact, BodySummary body, Set<String> lost, LocalDate effective) {
    return new BodyEntryChanged(
        fact.act().id(),
        body.approvalNo(),
        body.name(),
        body.nameEn(),
        body.standing(),
        lost,
        effective);
  }

  private static Set<String> lost(BodyScopeChanged fact) {
    return fact.items().stream()
        .filter(item -> item.revoked().isPresent())
        .map(ScopeItem::category)
        .collect(Collectors.toSet());
  }
}
