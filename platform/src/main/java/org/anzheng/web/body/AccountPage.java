package org.anzheng.web.body;

import java.util.List;
import java.util.Optional;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.AccountTransition;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Typed;

/**
 * 机构账户页面.
 *
 * @param account empty while it is still to be made
 * @param duties to choose from
 */
public record AccountPage(
    Optional<AccountSummary> account, Typed typed, FormErrors errors, List<Option> duties) {

  /** What the administrator can do to it. */
  public AccountTransition turn() {
    return account.map(AccountSummary::active).orElse(true)
        ? AccountTransition.DISABLE
        : AccountTransition.ENABLE;
  }
}
