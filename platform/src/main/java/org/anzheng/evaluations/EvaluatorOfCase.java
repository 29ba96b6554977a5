package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 参加审核的人员: whoever is in the last team of a case. */
@NamedInterface("reads")
public record EvaluatorOfCase(
    String caseNumber, UUID client, UUID body, UUID person, UUID account, LocalDate lastDay) {}
