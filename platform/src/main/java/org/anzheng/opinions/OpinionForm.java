package org.anzheng.opinions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 意见表: a department's answer.
 *
 * @param text the opinion itself; conditions and reasons stand here
 * @param documentNo 文号 of the department's letter
 * @param date of the letter
 * @param file the letter, in the archive of the department
 */
public record OpinionForm(
    OpinionOutcome outcome, String text, String documentNo, LocalDate date, Optional<UUID> file) {}
