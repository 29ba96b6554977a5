package org.anzheng.certification;

/**
 * 申请评审表 (F4): what the contract reviewer states.
 *
 * @param competent the body has the competence and the means
 * @param differencesResolved differences of understanding with the client are resolved
 * @param conflictHandling what follows from the conflict search; required when it has hits
 */
public record ApplicationReviewForm(
    ClientVerification client,
    boolean competent,
    boolean differencesResolved,
    String conflictHandling,
    ManDayForm manDays,
    String remarks) {}
