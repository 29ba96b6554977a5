package org.anzheng.web.committee;

import java.util.UUID;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.springframework.stereotype.Component;

/** 委员姓名: read from the account; the committee's records hold none. */
@Component
class Members {

  private final Accounts accounts;

  Members(Accounts accounts) {
    this.accounts = accounts;
  }

  String name(UUID account) {
    return accounts.find(account).map(AccountSummary::name).orElse("-");
  }
}
