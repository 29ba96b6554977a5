package org.anzheng.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 收件箱: what was sent to an organisation, by the duties whom it concerns. */
@Service
@NamedInterface("reads")
public class Inbox {

  private final NoticeStore store;

  Inbox(NoticeStore store) {
    this.store = store;
  }

  /** How many nobody with the duty has opened yet. */
  public long unread(Actor actor) {
    return store.unread(actor);
  }

  /** What was sent to the actor's duties: unread first, then the newest. */
  public List<NoticeLine> of(Actor actor, int limit) {
    return store.of(actor, limit);
  }

  /** What was sent about a subject, to the sender or the recipient only; newest first. */
  public List<NoticeLine> about(String subject, UUID organisation) {
    return store.about(subject).stream()
        .filter(n ->
            n.sender().equals(organisation)
                || n.recipient().filter(organisation::equals).isPresent())
        .toList();
  }

  /** The text of a notice that this organisation sent; reading it is no receipt. */
  public Optional<Notice> sent(UUID id, UUID sender) {
    return store.line(id).filter(n -> n.sender().equals(sender)).map(n -> store.notice(id));
  }

  /** The fact of its service, by which the log finds it. */
  public Optional<UUID> served(UUID notice) {
    return store.served(notice);
  }
}
