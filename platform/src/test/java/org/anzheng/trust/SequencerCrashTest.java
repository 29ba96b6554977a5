package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whenever the sequencer dies, the next one continues, and nobody ever sees two histories. Files
 * written before the anchor moved may be there afterwards or not.
 */
class SequencerCrashTest {

  private static final Set<Step> BEFORE_ANCHOR =
      Set.of(Step.RENDERING, Step.RENDERED, Step.READ_BACK);

  static Stream<Arguments> deaths() {
    return Stream.of(Step.values())
        .flatMap(step ->
            Stream.of(true, false)
                .filter(kept -> kept || BEFORE_ANCHOR.contains(step))
                .map(kept -> arguments(step, kept)));
  }

  @ParameterizedTest(name = "dies at {0}, files kept: {1}")
  @MethodSource("deaths")
  void theNextPassContinues(Step step, boolean filesKept) throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      Bystander bystander = new Bystander(log);
      log.announce(250);
      log.publish();
      bystander.look();
      if (step == Step.ROLLING) {
        log.time.set("2027-01-02T00:00:00Z");
      }
      for (int round = 0; round < 2; round++) {
        log.announce(10);
        log.announce(Sample.open(GivenLog.chain(), "CSSC-2026-TA-0000001-" + round));
        Path before = Files.createTempDirectory("before");
        GivenLog.copyFolder(log.folders.root(), before);
        assertThatThrownBy(() -> log.sequencer(dieAt(step)).pass()).isInstanceOf(Death.class);
        if (!filesKept) {
          empty(log.folders.root());
          GivenLog.copyFolder(before, log.folders.root());
        }
        bystander.look();
        assertThat(log.fsck.run().differences()).isEmpty();
      }
      log.publish();
      bystander.look();
      FsckReport report = log.fsck.run();
      int first = step == Step.ROLLING ? 1 : 0;
      assertThat(report).isEqualTo(new FsckReport(272, 274 + first, 0, List.of()));
      assertThat(log.folders.of(log.shard().logId()).published().size())
          .isEqualTo(log.shard().size());
    }
  }

  private static StepListener dieAt(Step fatal) {
    return step -> {
      if (step == fatal) {
        throw new Death();
      }
    };
  }

  private static void empty(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
