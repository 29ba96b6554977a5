package org.anzheng.web.adopter;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anzheng.adoption.promotions.PromotionLists;
import org.anzheng.adoption.records.AdoptionRecord;
import org.anzheng.adoption.records.AdoptionRecords;
import org.anzheng.adoption.records.Sector;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.web.promotions.PromotionParts;
import org.anzheng.web.shared.Sheet;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/**
 * 与本单位有关的推广清单: what the departments recommend to the sectors in which this adopter has bought
 * before, in its province; to every sector as long as it has not.
 */
@Component
class PromotionsForAdopter {

  private final PromotionLists lists;
  private final AdoptionRecords records;
  private final Organisations organisations;
  private final PromotionParts parts;

  PromotionsForAdopter(
      PromotionLists lists,
      AdoptionRecords records,
      Organisations organisations,
      PromotionParts parts) {
    this.lists = lists;
    this.records = records;
    this.organisations = organisations;
    this.parts = parts;
  }

  Sheet.Part of(Actor actor, View view) {
    Set<Sector> sectors =
        records.of(actor).stream().map(AdoptionRecord::sector).collect(Collectors.toSet());
    Optional<String> province =
        organisations
            .find(actor.organisation())
            .map((OrganisationSummary o) -> o.division())
            .filter(division -> division.length() == 6)
            .map(division -> division.substring(0, 2) + "0000");
    return parts.table(
        view.text("page.adopter.promotions"),
        lists.speakingOf(sectors, province),
        "/promotion-lists",
        view.text("page.adopter.promotions.none"),
        view);
  }
}
