package org.anzheng.supervision.allegations;

import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.supervision.offices.Authorities;
import org.anzheng.supervision.offices.Authority;
import org.anzheng.supervision.records.OversightEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 举报查询: the national department sees every report, an office those assigned to it. */
@Service
@Transactional(readOnly = true)
public class AllegationSearch {

  private final AllegationStore store;
  private final OversightEvents events;
  private final Authorities authorities;

  AllegationSearch(AllegationStore store, OversightEvents events, Authorities authorities) {
    this.store = store;
    this.events = events;
    this.authorities = authorities;
  }

  /** The reports that are this reader's to see; none for other lines. */
  public List<Allegation> of(Actor actor) {
    return reads(actor) ? store.list(authorities.of(actor).officeId()) : List.of();
  }

  /** One of these, with all that is on record. */
  public Optional<AllegationFile> find(String number, Actor actor) {
    return summary(number, actor).map(this::fileOf);
  }

  Optional<Allegation> summary(String number, Actor actor) {
    if (!reads(actor)) {
      return Optional.empty();
    }
    Authority authority = authorities.of(actor);
    return store
        .find(number)
        .filter(a -> authority.national() || a.office().equals(authority.officeId()));
  }

  AllegationFile fileOf(Allegation allegation) {
    String number = allegation.number();
    return new AllegationFile(
        allegation,
        store.text(number),
        store.files(number),
        store.messages(number),
        events.of(Allegation.chain(number)));
  }

  /** Reports of the public are for the market regulators. */
  private static boolean reads(Actor actor) {
    return actor.has(Role.MARKET_REGULATOR)
        || actor.has(Role.ALLEGATION_HANDLER)
        || actor.has(Role.PROVINCIAL_MARKET_REGULATOR);
  }
}
