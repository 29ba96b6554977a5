package org.anzheng.web.cases;

import java.util.Optional;
import org.anzheng.web.shared.Tone;

/**
 * 期限行: one clock as the page of all clocks shows it.
 *
 * @param subject what it is about
 * @param href its page, where the reader has one
 * @param kind what happens when it passes
 * @param lastDay the last day; as it was, where the clock stands still
 * @param left how many days there are, in the days it counts
 * @param tone how urgent it is
 * @param turn whose turn it is
 * @param basis the clause that sets it
 * @param state running, warned or paused
 */
public record ClockLine(
    String subject,
    Optional<String> href,
    String kind,
    String lastDay,
    String left,
    Tone tone,
    String turn,
    String basis,
    String state) {}
