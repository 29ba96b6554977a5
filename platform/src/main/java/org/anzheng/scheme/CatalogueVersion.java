package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 认证目录: one version of the catalogue of cybersecurity service certification.
 *
 * @param effectiveTo first day on which it no longer holds; empty while it holds
 */
@NamedInterface("reads")
public record CatalogueVersion(
    String version,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo,
    List<Category> categories) {

  public CatalogueVersion {
    categories = List.copyOf(categories);
  }

  /** The category with this code. */
  public Optional<Category> category(String code) {
    return categories.stream().filter(c -> c.code().equals(code)).findFirst();
  }
}
