package org.anzheng.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anzheng.kernel.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a deadline of its own for each one that passes, and throws where it is told to. */
@Component
class DeadlineListener {

  final List<DeadlinePassed> seen = Collections.synchronizedList(new ArrayList<>());
  final List<DeadlineNear> near = Collections.synchronizedList(new ArrayList<>());
  final Set<String> refused = ConcurrentHashMap.newKeySet();
  private final Deadlines deadlines;

  DeadlineListener(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @EventListener
  void on(DeadlineNear warned) {
    if (warned.subject().startsWith("sample/")) {
      near.add(warned);
    }
  }

  @EventListener
  void on(DeadlinePassed passed) {
    if (!passed.subject().startsWith("sample/")) {
      return;
    }
    boolean chained = passed.kind().equals("chain");
    Instant next = chained ? passed.due() : Instant.parse("2999-01-01T00:00:00Z");
    deadlines.start(
        new DeadlineStart(
            "follows/" + passed.subject(), "next", next, "design", UUID.randomUUID(), Role.SYSTEM));
    if (refused.contains(passed.kind())) {
      throw new IllegalStateException("told to throw");
    }
    seen.add(passed);
  }
}
