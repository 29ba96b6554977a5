package org.anzheng.web.matrix;

import java.util.Map;
import org.anzheng.adoption.keys.ApiKeys;
import org.anzheng.adoption.keys.KeyScope;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.given.GivenAdoption;
import org.anzheng.given.GivenIssued;
import org.anzheng.given.GivenParties;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** One thing of every kind that addresses of adopters can name. */
@Component
class AdopterThings {

  private final GivenParties parties;
  private final GivenAdoption given;
  private final GivenIssued issued;
  private final ApiKeys keys;

  AdopterThings(GivenParties parties, GivenAdoption given, GivenIssued issued, ApiKeys keys) {
    this.parties = parties;
    this.given = given;
    this.issued = issued;
    this.keys = keys;
  }

  /** Adds them; whose they are. */
  Actor addTo(Map<String, String> things, String certificate) {
    Actor adopter = parties.adopter();
    issued.await(certificate, CertificateStatus.VALID);
    given.key(adopter, KeyScope.WATCHES);
    things.put("/adopter/requirements/{number}", given.published(adopter));
    things.put("/adopter/records/{number}", given.record(adopter, certificate));
    things.put("/adopter/keys/{id}", keys.of(adopter).getFirst().id().toString());
    return adopter;
  }
}
