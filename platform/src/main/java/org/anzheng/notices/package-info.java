/**
 * 通知送达: legal notices and ordinary messages to organisations. Whoever decides something calls
 * {@link org.anzheng.notices.Notices} in its own transaction; the text is frozen in both languages,
 * lies in the recipient's inbox at once, and goes out by mail where mail is set up. Whose turn a
 * clock is gets a reminder when it is near.
 *
 * <p>Owns the notices, who read them, and the outcome of every mail. Announces {@link
 * org.anzheng.notices.NoticeFact} in the chain of the subject.
 */
@ApplicationModule(
    displayName = "通知送达",
    allowedDependencies = {"texts", "parties :: reads", "scheme :: reads", "deadlines :: facts"})
@NullMarked
package org.anzheng.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
