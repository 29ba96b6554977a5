package org.anzheng.web.body;

import java.util.List;
import org.anzheng.parties.AccountSummary;

/** 机构账户列表. */
public record AccountListPage(List<AccountSummary> accounts) {}
