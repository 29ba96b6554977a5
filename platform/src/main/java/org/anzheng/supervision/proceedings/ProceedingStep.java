package org.anzheng.supervision.proceedings;

import java.util.Optional;
import java.util.UUID;
import org.anzheng.supervision.offices.SubjectKind;

/**
 * 监管事项步骤: what every fact says about its proceeding.
 *
 * @param organisation the department or office
 * @param party the organisation that answers
 * @param transition name of the transition, in the lifecycle of the kind
 * @param from name of the status before; empty for the first step
 * @param to name of the status after
 */
public record ProceedingStep(
    String number,
    ProceedingKind kind,
    UUID organisation,
    SubjectKind subjectKind,
    String subject,
    UUID party,
    String transition,
    Optional<String> from,
    String to) {}
