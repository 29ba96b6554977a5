package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 审核待办事项: one thing that waits for the reader. */
@NamedInterface("reads")
public record EvaluationTask(
    String caseNumber, UUID body, UUID client, EvaluationDuty duty, Optional<LocalDate> due) {}
