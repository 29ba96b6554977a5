package org.anzheng.scheme.norms;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.kernel.Role;
import org.anzheng.opinions.OpinionOutcome;
import org.springframework.modulith.NamedInterface;

/**
 * 意见采纳情况: what is public of one department's opinion on a published version.
 *
 * @param outcome empty when the reply limit passed without an answer
 * @param answeredOn date of the letter
 * @param handling how conditions or a disagreement were dealt with; may be empty
 */
@NamedInterface("reads")
public record NormOpinion(
    Role department,
    LocalDate askedOn,
    Optional<OpinionOutcome> outcome,
    Optional<LocalDate> answeredOn,
    String handling) {}
