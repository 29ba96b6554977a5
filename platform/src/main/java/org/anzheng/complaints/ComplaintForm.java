package org.anzheng.complaints;

import java.util.Optional;
import java.util.UUID;

/**
 * 投诉表 (F16).
 *
 * @param body the certification body that is to deal with it
 * @param certificate number of the certificate concerned; may be empty
 * @param text what happened and what is asked for
 */
public record ComplaintForm(
    Optional<UUID> body,
    Optional<ComplaintTopic> topic,
    String certificate,
    String text,
    Complainant complainant) {}
