package org.anzheng.certification;

import java.util.Optional;
import java.util.UUID;

/**
 * 转机构指定: where an open case is to go on.
 *
 * @param body organisation of the body chosen; empty while not chosen
 * @param released whether the client lets that body read what was recorded so far
 */
public record Move(Optional<UUID> body, boolean released) {}
