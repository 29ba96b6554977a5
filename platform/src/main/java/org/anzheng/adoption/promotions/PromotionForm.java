package org.anzheng.adoption.promotions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anzheng.adoption.records.Sector;
import org.anzheng.adoption.requirements.RequirementUse;
import org.springframework.modulith.NamedInterface;

/**
 * 采信推广清单表: what a department recommends.
 *
 * @param document 文号: the document it rests on
 * @param sectors whom it addresses; none for all
 * @param areas codes of provinces; none for the whole country
 * @param services whose certificates it recommends
 * @param uses for what they are suggested
 * @param from first day on which it holds
 * @param to last day; empty until it is withdrawn
 * @param review 公平竞争审查结论: how the review of fair competition ended, and when
 */
@NamedInterface("promotions")
public record PromotionForm(
    String title,
    String document,
    Set<Sector> sectors,
    Set<String> areas,
    List<PromotedService> services,
    Set<RequirementUse> uses,
    LocalDate from,
    Optional<LocalDate> to,
    String text,
    String review) {

  public PromotionForm {
    sectors = Set.copyOf(sectors);
    areas = Set.copyOf(areas);
    services = List.copyOf(services);
    uses = Set.copyOf(uses);
  }

  /** Everything typed that could say too much. */
  String typed() {
    return String.join("\n", title, text);
  }

  /** Whether it holds on a day. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
  }
}
