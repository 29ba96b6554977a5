package org.anzheng.scheme.norms;

import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 发布表: what the market regulator states when it publishes.
 *
 * @param contentHash of the content it saw
 * @param handling by request, how an opinion with conditions or a disagreement was dealt with
 */
@NamedInterface("norms")
public record NormPublication(String contentHash, Map<UUID, String> handling) {

  public NormPublication {
    handling = Map.copyOf(handling);
  }

  String handlingOf(UUID request) {
    return handling.getOrDefault(request, "").strip();
  }
}
