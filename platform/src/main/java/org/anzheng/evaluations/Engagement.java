package org.anzheng.evaluations;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 参审安排: who is in the team of a case, and for whom it works. */
@NamedInterface("reads")
public record Engagement(
    String caseNumber, UUID person, TeamRole role, UUID client, EvaluationStatus status) {}
