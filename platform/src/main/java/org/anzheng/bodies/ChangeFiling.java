package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 变更备案表: a change that the body files.
 *
 * @param changedOn when it happened
 * @param after what holds since then; for a name the Chinese name
 * @param afterEn the English name, for a change of name
 * @param evidence file in the archive
 */
@NamedInterface({"reads", "facts"})
public record ChangeFiling(
    FiledChange change,
    LocalDate changedOn,
    String after,
    String afterEn,
    Optional<UUID> evidence) {}
