package org.anzheng.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.kernel.ChinaTime;

/**
 * 机构沿革: a body with everything that happened to its approval, so that it can be told as it stood at
 * any instant, from what was recorded by any other.
 */
record BodyLife(
    BodyEntry body, List<GrantedScope> scope, List<NameSince> names, List<BodyEvent> history) {

  BodyLife {
    scope = List.copyOf(scope);
    names = List.copyOf(names);
    history = List.copyOf(history);
  }

  /** As it stood; empty when it was not yet approved. */
  Optional<BodyEntry> at(AsOf moment) {
    return standing(moment)
        .map(last -> {
          BodyName name = name(moment);
          return new BodyEntry(
              body.approvalNo(),
              name.name(),
              name.nameEn(),
              last.to(),
              ChinaTime.dateOf(last.effective()),
              body.validFrom(),
              validTo(moment),
              scope.stream().map(item -> item.at(moment)).flatMap(Optional::stream).toList());
        });
  }

  /** What had happened by then. */
  List<BodyEvent> history(AsOf moment) {
    return history.stream().filter(e -> moment.knows(e.effective(), e.recorded())).toList();
  }

  PublicIssuer issuer(String category, LocalDate issued, AsOf moment) {
    Optional<BodyEvent> last = standing(moment);
    BodyName name = name(moment);
    PublicIssuer issuer =
        new PublicIssuer(
            body.approvalNo(),
            name.name(),
            name.nameEn(),
            last.map(BodyEvent::to).orElse(BodyStanding.IN_FORCE),
            last.map(e -> ChinaTime.dateOf(e.effective())).orElse(body.validFrom()),
            Optional.empty());
    return issuer.standing() != BodyStanding.IN_FORCE
        ? issuer
        : lost(category, issued, moment).map(day -> issuer.revokedIn(category, day)).orElse(issuer);
  }

  /**
   * The name it had: of those it bore by then, what was recorded last. Before the first it is
   * called by that, since everybody is called something.
   */
  BodyName name(AsOf moment) {
    return names.stream()
        .filter(name -> moment.knows(name.effective(), name.recorded()))
        .max(Comparator.comparing(NameSince::recorded).thenComparing(NameSince::effective))
        .or(() -> names.stream().min(Comparator.comparing(NameSince::recorded)))
        .map(name -> new BodyName(body.approvalNo(), name.name(), name.nameEn()))
        .orElseGet(() -> new BodyName(body.approvalNo(), body.name(), body.nameEn()));
  }

  private Optional<BodyEvent> standing(AsOf moment) {
    return history(moment).stream()
        .filter(BodyEvent::changesStanding)
        .max(Comparator.comparing(BodyEvent::effective).thenComparing(BodyEvent::recorded));
  }

  /** Last day of the approval, by the last decision on what is approved. */
  private LocalDate validTo(AsOf moment) {
    return history(moment).stream()
        .filter(BodyEvent::decidesScope)
        .max(Comparator.comparing(BodyEvent::effective).thenComparing(BodyEvent::recorded))
        .flatMap(BodyEvent::until)
        .orElse(body.validTo());
  }

  /** The day on which it lost a category, if after a certificate was issued and by then. */
  private Optional<LocalDate> lost(String category, LocalDate issued, AsOf moment) {
    return scope.stream()
        .filter(granted -> granted.item().category().equals(category))
        .map(granted -> granted.revoked(moment))
        .flatMap(Optional::stream)
        .filter(revoked -> !revoked.isBefore(issued))
        .min(Comparator.naturalOrder());
  }
}
