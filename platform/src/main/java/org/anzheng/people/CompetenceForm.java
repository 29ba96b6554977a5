package org.anzheng.people;

import java.time.LocalDate;

/** 能力确认表: the body confirms, with evidence, what a person may evaluate. */
public record CompetenceForm(
    String category, String evidence, LocalDate validFrom, LocalDate validUntil) {}
