package org.anzheng.web.matrix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenSignals;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.supervision.allegations.IdentityVault;
import org.springframework.stereotype.Component;

/** One thing of every kind that addresses of supervision can name. */
@Component
class SignalThings {

  private final GivenSignals oversight;
  private final GivenParties parties;
  private final IdentityVault vault;

  SignalThings(GivenSignals oversight, GivenParties parties, IdentityVault vault) {
    this.oversight = oversight;
    this.parties = parties;
    this.vault = vault;
  }

  /** Adds them, and returns somebody of the office in whose area they lie. */
  Actor addTo(Map<String, String> all, GivenCast cast, String certificate) {
    Actor office = parties.office(Department.MARKET_REGULATION, "110000");
    Actor handler = parties.regulator(Role.ALLEGATION_HANDLER);
    String body = cast.body().approvalNo();
    UUID file = oversight.file();
    String national = oversight.allegation(body, file).number();
    oversight.assign(national, Optional.empty());
    vault.ask(national, "示例：需要核实材料来源", handler);
    String local = oversight.allegation(body, file).number();
    oversight.assign(local, Optional.of(office.organisation()));
    for (String audience : List.of("/regulator", "/office")) {
      boolean ofOffice = audience.equals("/office");
      String allegation = ofOffice ? local : national;
      String referral =
          oversight.referral(
              body, ofOffice ? Optional.of(office.organisation()) : Optional.empty(), file);
      all.put(audience + "/signals/{number}", oversight.signal(body));
      all.put(audience + "/allegations/{number}", allegation);
      all.put(audience + "/allegations/{number}/files/{file}", file.toString());
      all.put(audience + "/referrals/{number}", referral);
      all.put(audience + "/referrals/{number}/files/{file}", file.toString());
      all.put(audience + "/services/{number}", oversight.finding(certificate));
    }
    all.put("/body/services/{number}", oversight.finding(certificate));
    all.put("/regulator/vault/{id}", vault.last(national, handler).orElseThrow().id().toString());
    return office;
  }
}
