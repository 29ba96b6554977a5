package org.anzheng.parties;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 登录尝试: one row of the audit. What was typed as login is not kept; the account is known when there
 * is one of that login.
 *
 * @param id place in the audit
 * @param address from where
 */
@NamedInterface("reads")
public record LoginAttempt(
    long id, Instant at, Optional<AccountSummary> account, String address, LoginOutcome outcome) {}
