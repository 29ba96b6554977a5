package org.anzheng.scheme.committee;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 会议议程项.
 *
 * @param proposal the proposal that is dealt with, where it is one
 */
@NamedInterface("committee")
public record AgendaItem(String title, Optional<String> proposal) {}
