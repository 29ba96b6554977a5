package org.anzheng.people;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 人员事件: one thing that happened to a person, in order.
 *
 * @param kind of the fact, as its messages name it
 * @param fact its identity in the log
 * @param note what was stated with it; blank when nothing was
 */
@NamedInterface("reads")
public record PersonEvent(String kind, Instant at, UUID fact, UUID account, String note) {}
