package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Certificates;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Consistency;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TimeStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outside authority says when the log was what it is, and never holds it up. */
class TimeStampingTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aStampStandsBesideItsCheckpointAndOpenSslVerifiesIt() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        LocalAuthority authority = new LocalAuthority(folder);
        TimeStamping stamping = stamping(log, authority.url(), authority.certificate())) {
      log.time.set(Instant.now().toString());
      assertThat(stamping.run()).as("an empty log").isFalse();
      log.announce(7);
      log.publish();
      assertThat(stamping.run()).isTrue();
      LogFiles files = new LogFiles(log.folders);
      Path checkpoint = files.find("timestamps/7.checkpoint").orElseThrow();
      Path answer = files.find("timestamps/7.tsr").orElseThrow();
      assertThat(authority.verify(checkpoint, answer)).contains("Verification: OK");
      assertThat(Files.readString(checkpoint))
          .isEqualTo(log.folders.of(log.shard().logId()).published().note());
      assertThat(Files.readString(files.find("timestamps/index.txt").orElseThrow()))
          .startsWith("7 2");
      TimeStamp stamp = TimeStamp.parse(Files.readAllBytes(answer));
      assertThat(stamp.isOver(Files.readAllBytes(checkpoint))).isTrue();
      assertThat(stamp.isSigned()).isTrue();
      assertThat(stamp.isVouchedFor(Certificates.parse(Files.readString(authority.certificate()))))
          .isTrue();
      assertThat(stamp.isVouchedFor(List.of())).isFalse();
      log.announce(1);
      log.publish();
      assertThat(stamping.run()).as("a second one is not yet due").isFalse();
      Files.writeString(checkpoint, Files.readString(checkpoint).replace("\n7\n", "\n8\n"));
      assertThat(authority.verify(checkpoint, answer)).doesNotContain("Verification: OK");
      assertThat(log.fsck.run().differences())
          .extracting(Difference::kind)
          .containsExactly(DifferenceKind.TIME_STAMP_DIFFERS);
    }
  }

  @Test
  void theRecordsOfAPackageComeWithTheFirstStampThatCoversThem() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        LocalAuthority authority = new LocalAuthority(folder);
        TimeStamping stamping = stamping(log, authority.url(), authority.certificate())) {
      log.time.set(Instant.now().toString());
      String chain = GivenLog.chain();
      log.announce(Sample.on(chain));
      log.publish();
      stamping.run();
      log.announce(300);
      log.announce(Sample.on(chain));
      log.publish();
      ProofSeries proofs =
          new ChainProofs(log.jdbc, log.folders, log.witnesses).of(chain, 2, List.of());
      List<HeadStamp> stamps = proofs.stamps(chain, 2);
      assertThat(stamps)
          .extracting(HeadStamp::name)
          .as("the second record is not stamped yet")
          .containsExactly(log.shard().logId() + "-1");
      assertThat(TimeStamp.parse(stamps.getFirst().answer()).isSigned()).isTrue();
      List<String> growth = stamps.getFirst().growth().lines().toList();
      assertThat(growth.getFirst()).isEqualTo("1 302");
      Checkpoint stamped =
          Checkpoint.parse(SignedNote.parse(stamps.getFirst().checkpoint()).text());
      assertThat(
              Consistency.verify(
                  1,
                  302,
                  stamped.root(),
                  log.shard().root(),
                  growth.stream().skip(1).map(Base64.getDecoder()::decode).toList()))
          .isTrue();
      assertThat(proofs.stamps(chain, 0)).isEmpty();
    }
  }

  @Test
  void aFailureIsToldAndTheLogGoesOn() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        LocalAuthority authority = new LocalAuthority(folder);
        TimeStamping stamping = stamping(log, authority.url(), authority.certificate())) {
      TimeStamps told =
          new TimeStamps(log.jdbc, new TimeStampSettings(authority.url(), null, null));
      log.announce(3);
      log.publish();
      authority.answersWith(503);
      assertThat(stamping.run()).isFalse();
      assertThat(told.failure().orElseThrow().why()).contains("503");
      log.announce(1);
      log.publish();
      assertThat(log.shard().size()).isEqualTo(4);
      authority.answersWith(200);
      assertThat(stamping.run()).isTrue();
      assertThat(told.failure()).isEmpty();
      assertThat(told.last().orElseThrow().size()).isEqualTo(4);
      assertThat(told.last().orElseThrow().authority()).contains("Example Time Stamping Authority");
    }
  }

  @Test
  void anAuthorityThatNobodyNamedIsNotBelieved() throws Exception {
    Path other = Files.createDirectories(folder.resolve("other"));
    try (GivenLog log = GivenLog.fresh();
        LocalAuthority authority =
            new LocalAuthority(Files.createDirectories(folder.resolve("a")));
        LocalAuthority impostor = new LocalAuthority(other);
        TimeStamping stamping = stamping(log, impostor.url(), authority.certificate())) {
      log.announce(3);
      log.publish();
      assertThat(stamping.run()).isFalse();
      assertThat(new TimeStampStore(log.jdbc).failure().orElseThrow().why())
          .contains("another authority");
    }
  }

  @Test
  void anAnswerThatIsNoneIsNotKept() throws Exception {
    try (GivenLog log = GivenLog.fresh();
        TimeStamping stamping =
            stamping(log, URI.create("http://127.0.0.1:1/"), folder.resolve("none"))) {
      log.announce(1);
      log.publish();
      assertThat(stamping.run()).isFalse();
      assertThat(new TimeStampStore(log.jdbc).last()).isEmpty();
      assertThat(new LogFiles(log.folders).find("timestamps/../../keys/root.key")).isEmpty();
      assertThat(new LogFiles(log.folders).find("timestamps/01.tsr")).isEmpty();
    }
  }

  private static TimeStamping stamping(GivenLog log, URI url, Path certificate) {
    return new TimeStamping(
        new TimeStampClient(url, Optional.of(certificate)),
        new TimeStampSettings(url, certificate, Duration.ofDays(1)),
        log.sequencerPool,
        log.folders,
        log.clock);
  }
}
