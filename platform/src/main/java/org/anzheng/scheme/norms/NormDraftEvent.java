package org.anzheng.scheme.norms;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 规范性文件事件: one line of the history of a draft. */
@NamedInterface("reads")
public record NormDraftEvent(
    UUID fact,
    NormTransition transition,
    String contentHash,
    String note,
    Role role,
    UUID organisation,
    Instant at) {}
