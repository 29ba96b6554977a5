package org.anzheng.web.open;

import java.util.Optional;

/**
 * 所查之日说明: that a page shows a past day, and what the register said then.
 *
 * @param day in words
 * @param now where the same is shown as it is now
 * @param recorded what the register said at the time, where that matters
 */
public record AsOfNote(String day, String now, Optional<CertificatePage.Recorded> recorded) {}
