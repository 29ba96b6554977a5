package org.anzheng.supervision.draws;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;

/** 抽查经过: one thing that happened to a plan. */
@NamedInterface("reads")
public record DrawEvent(UUID fact, DrawTransition transition, Instant at, Role role, String note) {}
