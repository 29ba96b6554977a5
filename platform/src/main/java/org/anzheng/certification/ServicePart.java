package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 认证范围: which body, which category and tier, what scope and sites.
 *
 * @param body organisation of the chosen body; empty while not chosen
 * @param scopeEn optional; the Chinese text prevails
 * @param certificates certificates already held
 */
@NamedInterface("reads")
public record ServicePart(
    Optional<UUID> body,
    String category,
    String tier,
    String scopeZh,
    String scopeEn,
    List<Site> sites,
    List<HeldCertificate> certificates)
    implements CommissionPart {

  static final ServicePart EMPTY =
      new ServicePart(Optional.empty(), "", "", "", "", List.of(), List.of());

  public ServicePart {
    sites = List.copyOf(sites);
    certificates = List.copyOf(certificates);
  }

  @Override
  public CommissionSection section() {
    return CommissionSection.SERVICE;
  }
}
