package org.anzheng.witness;

import java.time.Instant;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * The last checkpoint of a log that this witness cosigned (最近会签的检查点).
 *
 * @param origin the log
 * @param note the checkpoint with the log's and this witness's signatures; null before the first
 * @param cosignedAt when; null before the first
 */
record Held(String origin, @Nullable SignedNote note, @Nullable Instant cosignedAt) {

  long size() {
    return note == null ? 0 : Checkpoint.parse(note.text()).size();
  }

  /** Whether the checkpoint says what was cosigned last. */
  boolean isSameAs(Checkpoint head) {
    return note != null && Checkpoint.parse(note.text()).equals(head);
  }
}
