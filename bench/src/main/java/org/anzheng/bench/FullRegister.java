package org.anzheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.anzheng.trust.StatusPublisher;

/** A platform over a folder that {@code ./anzheng generate} has filled, and a sample of it. */
final class FullRegister implements AutoCloseable {

  private static final int SAMPLE = 200_000;

  private final RunningPlatform platform;
  private final List<Known> sample;
  private final long size;

  /** A certificate that is there. */
  record Known(String number, String holder) {}

  private FullRegister(RunningPlatform platform) {
    this.platform = platform;
    this.size = size(platform);
    this.sample = size == 0 ? List.of() : sample(platform, size);
  }

  /** Opens the folder named by {@code --data}, widened to {@code --at-least} so many. */
  static FullRegister open(Settings settings) throws IOException {
    Optional<Path> data = settings.folder("data");
    if (data.isEmpty()) {
      throw new IllegalArgumentException(
          "--data wants a folder that ./anzheng generate N --data FOLDER has filled");
    }
    RunningPlatform platform = RunningPlatform.start(data);
    try {
      WiderRegister.fill(platform.dataSource(), size(platform), settings.number("at-least"));
      FullRegister register = new FullRegister(platform);
      platform.get(StatusPublisher.class).publishNow(); // the start's own work is done
      if (register.sample.isEmpty()) {
        throw new IllegalArgumentException("there is no certificate in this folder");
      }
      return register;
    } catch (RuntimeException unusable) {
      platform.close();
      throw unusable;
    }
  }

  private static long size(RunningPlatform platform) {
    return platform
        .owner()
        .sql("SELECT count(*) FROM register.certificate")
        .query(Long.class)
        .single();
  }

  private static List<Known> sample(RunningPlatform platform, long size) {
    double share = Math.min(100, 100.0 * 4 * SAMPLE / size);
    return platform
        .owner()
        .sql(
            "SELECT number, holder_name FROM register.certificate TABLESAMPLE BERNOULLI (%s)"
                    .formatted(share)
                + " LIMIT "
                + SAMPLE)
        .query((row, i) -> new Known(row.getString(1), row.getString(2)))
        .list();
  }

  RunningPlatform platform() {
    return platform;
  }

  /** How many certificates it holds. */
  long size() {
    return size;
  }

  /** One at random. */
  Known any() {
    return sample.get(ThreadLocalRandom.current().nextInt(sample.size()));
  }

  @Override
  public void close() throws IOException {
    platform.close();
  }
}
