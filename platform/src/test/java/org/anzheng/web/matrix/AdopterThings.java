package org.anzheng.web.matrix;

import java.util.Map;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.adoption.records.Sector;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPromotions;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.springframework.stereotype.Component;

/** One thing of every kind that addresses of adopters, and of who promotes adoption, can name. */
@Component
class AdopterThings {

  private final GivenParties parties;
  private final GivenAdoption given;
  private final GivenIssued issued;
  private final ApiKeys keys;
  private final GivenPromotions promotions;

  AdopterThings(
      GivenParties parties,
      GivenAdoption given,
      GivenIssued issued,
      ApiKeys keys,
      GivenPromotions promotions) {
    this.parties = parties;
    this.given = given;
    this.issued = issued;
    this.keys = keys;
    this.promotions = promotions;
  }

  /** Adds them; whose they are. */
  Actor addTo(Map<String, String> things, String certificate) {
    Actor adopter = parties.adopter();
    issued.await(certificate, CertificateStatus.VALID);
    given.key(adopter, KeyScope.WATCHES);
    things.put("/adopter/requirements/{number}", given.published(adopter));
    things.put("/adopter/records/{number}", given.record(adopter, certificate));
    things.put("/adopter/keys/{id}", keys.of(adopter).getFirst().id().toString());
    things.put(
        "/regulator/promotion-lists/{number}",
        promotions.published("示例清单", Sector.OTHER, parties.regulator(Role.CYBERSPACE_REGULATOR)));
    return adopter;
  }
}
