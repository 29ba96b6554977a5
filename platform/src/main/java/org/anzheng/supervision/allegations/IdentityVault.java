package org.anzheng.supervision.allegations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.ParameterKey;
import org.anzheng.scheme.Parameters;
import org.anzheng.supervision.allegations.AllegationFact.VaultUsed;
import org.anzheng.supervision.records.OversightEvents;
import org.anzheng.supervision.records.OversightRefusal;
import org.anzheng.supervision.records.OversightWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 身份保管库: one person asks with a reason, another allows it for a time, and every look is recorded.
 */
@Service
@Transactional
public class IdentityVault {

  private final VaultStore store;
  private final AllegationSearch search;
  private final OversightEvents events;
  private final Parameters parameters;
  private final Clock clock;

  IdentityVault(
      VaultStore store,
      AllegationSearch search,
      OversightEvents events,
      Parameters parameters,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.events = events;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** 申请开启. */
  public void ask(String number, String reason, Actor actor) {
    VaultTransition.ASK_OPENING.roleOf(actor);
    Allegation allegation = found(number, actor);
    String words = OversightWords.required("reason", reason);
    if (!allegation.identified()) {
      throw new Refusal(OversightRefusal.NO_IDENTITY);
    }
    VaultUsed fact =
        new VaultUsed(
            Act.of(actor, VaultTransition.ASK_OPENING, clock.instant()),
            number,
            UUID.randomUUID(),
            VaultTransition.ASK_OPENING.name(),
            words);
    if (!store.ask(fact)) {
      throw new Refusal(OversightRefusal.ALREADY_ASKED);
    }
    events.announce(fact);
  }

  /** 准许 or 不准许, by somebody else. */
  public void decide(UUID id, VaultTransition verdict, Actor actor) {
    verdict.roleOf(actor);
    VaultOpening opening = store.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    Instant now = clock.instant();
    Refusal.ifAny(AllegationRules.anotherPerson(opening, actor));
    VaultUsed fact = opening.use(verdict, "", actor, now);
    Optional<Instant> until =
        verdict == VaultTransition.ALLOW ? Optional.of(until(now)) : Optional.empty();
    store.decide(fact, verdict.to(), until, opening.version());
    events.announce(fact);
  }

  /** 查看身份, while it is open to this account. */
  public ReporterIdentity look(String number, Actor actor) {
    VaultTransition.LOOK.roleOf(actor);
    found(number, actor);
    VaultOpening opening =
        store.last(number).orElseThrow(() -> new Refusal(OversightRefusal.NOT_OPEN));
    Instant now = clock.instant();
    Refusal.ifAny(AllegationRules.open(opening, actor.account(), now));
    VaultUsed fact = opening.use(VaultTransition.LOOK, "", actor, now);
    store.looked(fact);
    events.announce(fact);
    return store.open(number);
  }

  /** The last opening of a report that the reader may see. */
  @Transactional(readOnly = true)
  public Optional<VaultOpening> last(String number, Actor actor) {
    return search.summary(number, actor).flatMap(allegation -> store.last(allegation.number()));
  }

  /** What was asked for, for those who allow it; what waits first. */
  @Transactional(readOnly = true)
  public List<VaultOpening> openings(Actor actor) {
    VaultTransition.ALLOW.roleOf(actor);
    return store.all();
  }

  private Instant until(Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    return ChinaTime.endOf(
        today.plus(parameters.on(today).row(ParameterKey.VAULT_OPENING).term().period()));
  }

  private Allegation found(String number, Actor actor) {
    return search.summary(number, actor).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
