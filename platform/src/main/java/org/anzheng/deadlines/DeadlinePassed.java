package org.anzheng.deadlines;

import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * 期限届满: published inside the transaction that closes the deadline. A listener that throws undoes
 * that, so the deadline stays due and is tried again.
 *
 * @param subject what it was about
 * @param kind which deadline
 * @param due when it passed, which may be earlier than the moment it is dealt with
 */
@NamedInterface("facts")
public record DeadlinePassed(String subject, String kind, Instant due) {}
