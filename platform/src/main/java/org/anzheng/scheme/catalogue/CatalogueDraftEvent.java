package org.anzheng.scheme.catalogue;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 目录草案事件: one line of the history of a draft. */
@NamedInterface("reads")
public record CatalogueDraftEvent(
    UUID fact,
    String kind,
    CatalogueDraftTransition transition,
    String contentHash,
    String note,
    Role role,
    UUID organisation,
    Instant at) {}
