package org.anzheng.supervision.signals;

import java.util.Optional;
import java.util.UUID;

/**
 * 信号筛选: which signals a list shows.
 *
 * @param subject approval number, code or number; blank for all
 * @param division what the code of a seat begins with; blank for all
 * @param party organisation of a body or a certified organisation
 * @param most how many at most
 */
public record SignalFilter(
    Optional<RiskRule> rule,
    Optional<SignalStatus> status,
    String subject,
    String division,
    Optional<UUID> party,
    int most) {

  /** Everything, as far as a page can show it. */
  public static final SignalFilter ALL =
      new SignalFilter(Optional.empty(), Optional.empty(), "", "", Optional.empty(), 500);

  /** Those of a rule only. */
  public SignalFilter of(Optional<RiskRule> wanted) {
    return new SignalFilter(wanted, status, subject, division, party, most);
  }

  /** Those in a status only. */
  public SignalFilter in(Optional<SignalStatus> wanted) {
    return new SignalFilter(rule, wanted, subject, division, party, most);
  }

  /** Those about a subject, of a party and with a seat in a province only. */
  public SignalFilter about(String named, String province, Optional<UUID> concerned) {
    return new SignalFilter(rule, status, named, province, concerned, most);
  }
}
