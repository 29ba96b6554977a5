package org.anzheng.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 信息报送: takes files in, tells how far they are and what comes back. The rows are dealt with
 * afterwards, by whichever server is free.
 */
@Service
@Transactional
public class Reports {

  private static final int STAGED_AT_ONCE = 1000;
  private static final int SHOWN = 100;
  private static final int LONGEST_NAME = 120;

  private final BatchStore batches;
  private final RowStore rows;
  private final BodyDirectory bodies;
  private final ReportWork work;
  private final Journal journal;
  private final Clock clock;

  Reports(
      BatchStore batches,
      RowStore rows,
      BodyDirectory bodies,
      ReportWork work,
      Journal journal,
      Clock clock) {
    this.batches = batches;
    this.rows = rows;
    this.bodies = bodies;
    this.work = work;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Takes a file in. The same file again, or the same key with it, is the same report and changes
   * nothing.
   */
  @Basis({"opinion:6", "reporting-norm:4"})
  public ReportBatch send(Path file, ReportOrder order, Actor actor) {
    ReportTransition.SEND.roleOf(actor);
    BodySummary body =
        bodies
            .ofOrganisation(actor.organisation())
            .orElseThrow(() -> new Refusal(ReportRefusal.NOT_A_BODY));
    String hash = hash(file);
    Optional<ReportBatch> before = before(order, hash, actor.organisation());
    return before.orElseGet(() -> take(file, order, hash, body, actor));
  }

  private Optional<ReportBatch> before(ReportOrder order, String hash, UUID body) {
    Optional<ReportBatch> keyed = order.key().flatMap(key -> batches.withKey(body, key));
    keyed
        .filter(batch -> !batch.contentHash().equals(hash) || batch.table() != order.table())
        .ifPresent(batch -> {
          throw new Refusal(ReportRefusal.KEY_USED_OTHERWISE);
        });
    return keyed.or(
        () -> order.dryRun() ? Optional.empty() : batches.same(body, order.table(), hash));
  }

  private ReportBatch take(
      Path file, ReportOrder order, String hash, BodySummary body, Actor actor) {
    Instant now = clock.instant();
    ReportBatch batch =
        new ReportBatch(
            UUID.randomUUID(),
            "RB-%d-%06d".formatted(ChinaTime.dateOf(now).getYear(), batches.nextSequence()),
            actor.organisation(),
            body.approvalNo(),
            actor.account(),
            order.table(),
            order.dryRun(),
            order.fileName().substring(0, Math.min(order.fileName().length(), LONGEST_NAME)),
            hash,
            ReportTransition.SEND.begin(actor),
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            now,
            Optional.empty());
    batches.insert(batch, order.key());
    int staged = stage(file, batch);
    if (staged == 0) {
      throw new Refusal(ReportRefusal.NO_ROWS);
    }
    batches.rows(batch.id(), staged);
    ReportReceived fact =
        new ReportReceived(
            Act.of(actor, ReportTransition.SEND, now),
            batch.chain(),
            batch.body(),
            batch.approvalNo(),
            batch.number(),
            batch.table(),
            batch.dryRun(),
            hash,
            staged);
    batches.append(fact, batch.number());
    journal.announce(fact);
    return batches.find(batch.number()).orElseThrow();
  }

  private int stage(Path file, ReportBatch batch) {
    ReportLayout layout = ReportLayout.of(batch.table());
    List<String> some = new ArrayList<>();
    int[] staged = {0};
    ReportReader.read(
        file,
        layout,
        cells -> {
          some.add(RowText.of(cells, layout));
          if (some.size() == STAGED_AT_ONCE) {
            rows.stage(batch.id(), staged[0] + 1, some);
            staged[0] += some.size();
            some.clear();
          }
        });
    if (!some.isEmpty()) {
      rows.stage(batch.id(), staged[0] + 1, some);
    }
    return staged[0] + some.size();
  }

  /** Deals with the next rows of the oldest report; false when nothing waits. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public boolean work() {
    return work.next(ReportSteps.UNHEARD);
  }

  /** One of the actor's organisation. */
  @Transactional(readOnly = true)
  public ReportBatch find(String number, Actor actor) {
    return batches
        .find(number)
        .filter(batch -> batch.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** One, whoever sent it: for those who supervise. */
  @Transactional(readOnly = true)
  public ReportBatch find(String number) {
    return batches.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** The latest of a body. */
  @Transactional(readOnly = true)
  public List<ReportBatch> of(UUID body) {
    return batches.of(body, SHOWN);
  }

  /** The latest of all bodies. */
  @Transactional(readOnly = true)
  public List<ReportBatch> latest() {
    return batches.latest(SHOWN);
  }

  /** Rows of a batch that come back or are to be mended, behind a line. */
  @Transactional(readOnly = true)
  public List<ReturnedRow> returned(ReportBatch batch, int after, int most) {
    return rows.returned(batch, after, most);
  }

  private static String hash(Path file) {
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing in this Java", e);
    }
  }
}
