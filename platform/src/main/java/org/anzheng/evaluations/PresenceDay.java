package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 现场出勤: that a person was on site in a case on a day. */
@NamedInterface("reads")
public record PresenceDay(UUID person, LocalDate day, String caseNumber, UUID client, UUID body) {}
