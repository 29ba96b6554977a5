package org.anzheng.complaints;

import java.util.Optional;
import java.util.UUID;

/**
 * 申诉表 (F16).
 *
 * @param act the act appealed against
 * @param text grounds and what is asked for
 * @param contact how to reach whoever appeals
 */
public record AppealForm(Optional<UUID> act, String text, String contact) {}
