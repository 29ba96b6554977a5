package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.anzheng.proof.Commitments;
import org.jspecify.annotations.Nullable;

/**
 * A record on fsck's walk along a chain.
 *
 * @param place shard and index in one number; null while it waits for its place
 * @param length number of records the chain claims to have
 */
@SuppressWarnings("ArrayRecordComponent") // compared explicitly
record RecordStep(
    String chain,
    long n,
    byte[] commitment,
    @Nullable Long place,
    long length,
    byte @Nullable [] head) {

  static final RecordStep NONE = new RecordStep("", 0, new byte[32], null, 0, new byte[32]);

  static RecordStep of(ResultSet row, byte[] commitment) throws SQLException {
    long index = row.getLong("idx");
    Long place = row.wasNull() ? null : ((long) row.getInt("log_id") << 48) + index;
    return new RecordStep(
        row.getString("chain"),
        row.getLong("n"),
        commitment,
        place,
        row.getLong("length"),
        row.getBytes("head"));
  }

  String name() {
    return chain + " record " + n;
  }

  /** Goes on to the next record, which may begin another chain. */
  RecordStep next(RecordStep step, RecordHeader header, String kind, Findings findings) {
    boolean begins = !step.chain.equals(chain);
    if (begins) {
      finish(findings);
    }
    RecordStep before = begins ? NONE : this;
    boolean linked =
        step.n == before.n + 1
            && header.n() == step.n
            && header.chain().equals(step.chain)
            && header.kind().equals(kind)
            && header.prev().equals(Commitments.text(before.commitment));
    boolean inOrder =
        before.n == 0 || step.place == null || (before.place != null && before.place < step.place);
    findings.unless(linked && inOrder, DifferenceKind.CHAIN_BROKEN, "%s", step.name());
    return step;
  }

  /** The chain's end is this record. */
  void finish(Findings findings) {
    findings.unless(
        n == length && Arrays.equals(commitment, head),
        DifferenceKind.CHAIN_HEAD_DIFFERS,
        "%s",
        chain);
  }
}
