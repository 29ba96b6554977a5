package org.anzheng.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 通知: one notice as it was sent, with who has read it.
 *
 * @param basis clauses it rests on
 * @param attachment a file in the archive
 */
@NamedInterface("reads")
public record Notice(
    NoticeLine line,
    NoticeText zh,
    NoticeText en,
    List<String> basis,
    Optional<UUID> attachment,
    List<NoticeReceipt> receipts) {

  public Notice {
    basis = List.copyOf(basis);
    receipts = List.copyOf(receipts);
  }
}
