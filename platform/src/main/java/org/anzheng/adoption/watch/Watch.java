package org.anzheng.adoption.watch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anzheng.register.Holding;
import org.springframework.modulith.NamedInterface;

/**
 * 关注: one certificate or one supplier that an adopter watches.
 *
 * @param target number of a certificate, or the supplier's credit code
 * @param note the adopter's own words, such as the contract; may be blank
 * @param holdings what the public register shows of it now
 */
@NamedInterface("watch")
public record Watch(
    UUID id, WatchKind kind, String target, String note, Instant since, List<Holding> holdings) {

  public Watch {
    holdings = List.copyOf(holdings);
  }

  Watch showing(List<Holding> found) {
    return new Watch(id, kind, target, note, since, found);
  }

  boolean covers(Holding holding) {
    return switch (kind) {
      case CERTIFICATE -> holding.number().equals(target);
      case SUPPLIER -> holding.holderUscc().filter(target::equals).isPresent();
    };
  }
}
