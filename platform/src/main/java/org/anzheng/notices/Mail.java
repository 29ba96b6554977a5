package org.anzheng.notices;

import java.util.UUID;

/**
 * A mail that waits.
 *
 * @param attempts how often it was tried before
 */
record Mail(UUID id, UUID notice, String address, String titleZh, String titleEn, int attempts) {}
