package org.anzheng.conformity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 持续符合查询: holder and body find their own; supervision finds whose clocks ran out. */
@Service
@NamedInterface("reads")
public class MatterSearch {

  private final MatterStore store;
  private final FormStore forms;
  private final MatterEventStore events;
  private final MatterDesk desk;

  MatterSearch(MatterStore store, FormStore forms, MatterEventStore events, MatterDesk desk) {
    this.store = store;
    this.forms = forms;
    this.events = events;
    this.desk = desk;
  }

  /** One matter with all that is on record. */
  public Optional<MatterFile> find(String number, UUID organisation) {
    return store
        .find(number)
        .filter(matter -> matter.isParty(organisation))
        .map(matter -> new MatterFile(matter, forms.of(number), events.of(number)));
  }

  /** Those of a holder or a body, what is due first, the closed ones last. */
  public List<Matter<?>> of(UUID organisation) {
    return store.of(organisation);
  }

  /** Those about a certificate that the organisation is a party to, the newest first. */
  public List<Matter<?>> about(String certificate, UUID organisation) {
    return store.about(certificate).stream().filter(m -> m.isParty(organisation)).toList();
  }

  /** What waits for the actor's duties, by clock. */
  public List<Matter<?>> awaiting(Actor actor) {
    return store.of(actor.organisation()).stream()
        .filter(matter -> matter.status().awaiting().stream().anyMatch(actor::has))
        .toList();
  }

  /** Those whose clock ran out and that are still open: about one certificate, or of every body. */
  public List<Matter<?>> overdue(Optional<String> certificate) {
    return store.overdue(certificate, desk.today());
  }
}
