package org.anzheng.trust;

import org.anzheng.proof.NoteSignature;
import org.jspecify.annotations.Nullable;

/**
 * What a witness said to a checkpoint.
 *
 * @param held size of the checkpoint that the witness holds now, as far as it said
 * @param detail in a few words, for whoever looks into it
 * @param line its cosignature
 */
record WitnessReply(WitnessAnswer answer, long held, String detail, @Nullable NoteSignature line) {

  static WitnessReply cosigned(long size, NoteSignature line) {
    return new WitnessReply(WitnessAnswer.COSIGNED, size, "HTTP 200", line);
  }

  static WitnessReply refused(long held, int status) {
    return new WitnessReply(WitnessAnswer.REFUSED, held, "HTTP " + status, null);
  }

  static WitnessReply none(long held, String detail) {
    String shortened = detail.length() > 200 ? detail.substring(0, 200) : detail;
    return new WitnessReply(WitnessAnswer.NO_ANSWER, held, shortened, null);
  }
}
