package org.anzheng.supervision.referrals;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.parties.Department;
import org.anzheng.supervision.offices.Authority;

/**
 * 移送双方: a national department, or one office of its line.
 *
 * @param office the office; empty for the national level
 */
public record ReferralSide(Department department, Optional<UUID> office) {

  static ReferralSide of(Authority authority) {
    return new ReferralSide(authority.department(), authority.officeId());
  }
}
