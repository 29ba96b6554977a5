package org.anzheng.adoption.keys;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 接口密钥: a key as its page shows it; never the key itself.
 *
 * @param account whoever made it, and in whose name programs act with it
 * @param prefix its beginning, by which people tell keys apart
 * @param endsAt when it ends by itself, or was withdrawn
 */
@NamedInterface("keys")
public record ApiKey(
    UUID id,
    UUID organisation,
    UUID account,
    String label,
    String prefix,
    Set<KeyScope> scopes,
    Instant madeAt,
    Instant endsAt,
    Optional<Instant> usedAt) {

  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  /** Whether it lets anybody in at an instant. */
  public boolean holds(Instant now) {
    return now.isBefore(endsAt);
  }
}
