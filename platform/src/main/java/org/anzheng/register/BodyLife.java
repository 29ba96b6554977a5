package org.anzheng.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.kernel.ChinaTime;

/** 机构沿革: a body with everything that happened to its approval. */
record BodyLife(BodyEntry body, List<BodyEvent> history) {

  BodyLife {
    history = List.copyOf(history);
  }

  PublicIssuer issuer(String category, LocalDate issued, Instant instant, Instant recorded) {
    Optional<BodyEvent> last =
        history.stream()
            .filter(e -> !e.effective().isAfter(instant) && !e.recorded().isAfter(recorded))
            .filter(BodyEvent::changesStanding)
            .max(Comparator.comparing(BodyEvent::effective).thenComparing(BodyEvent::recorded));
    PublicIssuer issuer =
        new PublicIssuer(
            body.approvalNo(),
            body.name(),
            body.nameEn(),
            last.map(BodyEvent::to).orElse(BodyStanding.IN_FORCE),
            last.map(e -> ChinaTime.dateOf(e.effective())).orElse(body.validFrom()),
            Optional.empty());
    return issuer.standing() != BodyStanding.IN_FORCE
        ? issuer
        : lost(category, issued, ChinaTime.dateOf(instant))
            .map(day -> issuer.revokedIn(category, day))
            .orElse(issuer);
  }

  /** The day on which it lost a category, if after a certificate was issued and by a day. */
  private Optional<LocalDate> lost(String category, LocalDate issued, LocalDate day) {
    return body.scope().stream()
        .filter(item -> item.category().equals(category))
        .map(ScopeItem::revoked)
        .flatMap(Optional::stream)
        .filter(revoked -> !revoked.isBefore(issued) && !revoked.isAfter(day))
        .min(Comparator.naturalOrder());
  }
}
