package org.anzheng.adoption;

import java.time.Instant;
import java.util.UUID;

/**
 * 采信办理记录: one thing that happened to a requirement or a record.
 *
 * @param kind of the fact
 * @param note the words typed with it; may be blank
 */
public record AdopterEvent(UUID factId, String kind, Instant at, UUID account, String note) {}
