package org.anzheng.scheme.committee;

import java.time.LocalDate;
import org.springframework.modulith.NamedInterface;

/**
 * 表决通知.
 *
 * @param proposal that is on the agenda
 * @param motion what the resolution would say
 * @param until last day on which members can vote
 */
@NamedInterface("committee")
public record BallotForm(String proposal, String motion, LocalDate until) {}
