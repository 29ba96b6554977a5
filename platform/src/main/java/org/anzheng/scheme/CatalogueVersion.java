package org.anzheng.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 认证目录: one version of the catalogue of cybersecurity service certification.
 *
 * @param title as decided
 * @param transitionTo last day on which what a category of the version before allowed still counts
 * @param effectiveTo first day on which it no longer holds; empty while it holds
 */
@NamedInterface("reads")
public record CatalogueVersion(
    String version,
    String title,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveTo,
    Optional<LocalDate> transitionTo,
    List<Category> categories) {

  public CatalogueVersion {
    categories = List.copyOf(categories);
  }

  /** The category with this code. */
  public Optional<Category> category(String code) {
    return categories.stream().filter(c -> c.code().equals(code)).findFirst();
  }
}
