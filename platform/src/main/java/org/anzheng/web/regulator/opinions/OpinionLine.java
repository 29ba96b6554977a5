package org.anzheng.web.regulator.opinions;

import java.time.LocalDate;
import java.util.UUID;
import org.anzheng.web.shared.Tone;

/**
 * 意见行: one request for an opinion in a table.
 *
 * @param department asked, in words
 * @param state the status, or what was answered
 * @param text of the answer; may be empty
 */
public record OpinionLine(
    UUID id,
    String department,
    String title,
    String kind,
    Tone tone,
    String state,
    LocalDate due,
    String text) {}
