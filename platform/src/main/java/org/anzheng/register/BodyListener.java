package org.anzheng.register;

import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodyFact;
import org.anzheng.bodies.Tariffs;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes a body, its standing and its fees to the public register whenever they changed. */
@Component
class BodyListener {

  private final BodyDirectory bodies;
  private final Tariffs tariffs;
  private final BodyRegisterStore store;
  private final ChangeStore changes;

  BodyListener(
      BodyDirectory bodies, Tariffs tariffs, BodyRegisterStore store, ChangeStore changes) {
    this.bodies = bodies;
    this.tariffs = tariffs;
    this.store = store;
    this.changes = changes;
  }

  @ApplicationModuleListener
  void on(BodyFact fact) {
    String approvalNo = fact.approvalNo();
    store.lock(approvalNo);
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
          tariffs
              .history(body.organisation())
              .forEach(tariff -> store.saveTariff(approvalNo, tariff));
        });
  }
}
