package org.anzheng.evaluations;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.scheme.ClauseGroup;
import org.springframework.modulith.NamedInterface;

/**
 * 条款组覆盖: whether a candidate is competent for a clause group on every day.
 *
 * @param lacksOn first day on which not; empty when on all
 */
@NamedInterface("reads")
public record GroupCover(ClauseGroup group, Optional<LocalDate> lacksOn) {}
