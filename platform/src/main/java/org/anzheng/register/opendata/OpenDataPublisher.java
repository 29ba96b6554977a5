package org.anzheng.register.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.ChangePlace;
import org.anzheng.trust.DataSignatures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * 开放数据发布: writes the register of the day as files, line by line, signs their index and then shows
 * all of it at once; forgets days that are no longer kept.
 */
@Service
@EnableScheduling
public class OpenDataPublisher {

  private final OpenDataReader reader;
  private final OpenDataFiles files;
  private final DataSignatures signatures;
  private final Clock clock;
  private final int daysKept;

  OpenDataPublisher(
      OpenDataReader reader,
      OpenDataFiles files,
      DataSignatures signatures,
      Clock clock,
      @Value("${anzheng.open-data.days-kept:30}") int daysKept) {
    this.reader = reader;
    this.files = files;
    this.signatures = signatures;
    this.clock = clock;
    this.daysKept = daysKept;
  }

  @Scheduled(
      initialDelayString = "${anzheng.open-data.first-after:PT3M}",
      fixedDelayString = "PT10M")
  void daily() {
    publish();
  }

  /** Publishes the day, unless it is published already; who comes meanwhile waits for it. */
  @Basis("opinion:6")
  public synchronized void publish() {
    Instant now = clock.instant();
    LocalDate today = ChinaTime.dateOf(now);
    if (files.has(today)) {
      return;
    }
    Path draft = files.draft();
    try {
      OpenDataIndex index = written(draft, today, now);
      Files.write(draft.resolve(OpenDataFiles.INDEX), index.json());
      Files.writeString(
          draft.resolve(OpenDataFiles.SIGNED),
          signatures.sign(index.fields(), now),
          StandardCharsets.US_ASCII);
      files.publish(draft, today);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      files.remove(draft);
    }
    files.keepFrom(today.minusDays(daysKept), draft);
  }

  private OpenDataIndex written(Path draft, LocalDate today, Instant now) {
    Optional<OpenDataIndex> before = files.latest();
    ChangePlace since = before.map(OpenDataIndex::place).orElse(ChangePlace.START);
    List<OpenDataFile> all = new ArrayList<>();
    AtomicReference<ChangePlace> place = new AtomicReference<>(ChangePlace.START);
    reader.atOneMoment(() -> {
      place.set(reader.place());
      String certificates = OpenDataTable.CERTIFICATES.file();
      all.addAll(
          pair(
              draft,
              certificates,
              OpenDataTable.CERTIFICATES,
              pair -> reader.certificates(today, pair::line)));
      all.addAll(
          pair(
              draft,
              certificates + "-delta",
              OpenDataTable.CERTIFICATES,
              pair -> reader.changed(since, today, pair::line)));
      all.addAll(
          pair(
              draft,
              OpenDataTable.BODIES.file(),
              OpenDataTable.BODIES,
              pair -> reader.bodies(today, pair::line)));
    });
    return new OpenDataIndex(today, now, place.get(), before.map(OpenDataIndex::day), all);
  }

  private static List<OpenDataFile> pair(
      Path folder, String name, OpenDataTable table, Consumer<OpenDataPair> reading) {
    OpenDataPair pair = new OpenDataPair(folder, name, table);
    try (pair) {
      reading.accept(pair);
    }
    return pair.files();
  }
}
