package org.anzheng.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.register.opendata.OpenDataPublisher;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/** The open data of a day, against COPY of the same columns through gzip. */
final class ExportBench implements Benchmark {

  private static final Limit SHARE = Limit.atLeast(0.7, "of COPY TO through gzip, line for line");

  @Override
  public String summary() {
    return "open data of the whole register, against COPY TO through gzip";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("data", "", "at-least", "0", "warm-up", "1", "rounds", "3");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    try (FullRegister full = FullRegister.open(settings)) {
      Path published = settings.folder("data").orElseThrow().resolve("open-data");
      OpenDataPublisher publisher = full.platform().get(OpenDataPublisher.class);
      Line.Pairs pairs = Line.Pairs.none();
      for (int round = 1 - settings.number("warm-up");
          round <= settings.number("rounds");
          round++) {
        System.err.printf("export: round %d%n", round);
        FileSystemUtils.deleteRecursively(published);
        long begin = System.nanoTime();
        publisher.publish();
        double written = lines(published, full.size()) / Crowd.seconds(begin);
        double copied = full.size() / secondsToCopy(full);
        // those before the first warm up
        if (round > 0) {
          pairs.add(written, copied);
        }
      }
      return new Findings(
          "%d certificates, %d rounds".formatted(full.size(), settings.number("rounds")),
          "lines/s",
          "COPY, lines/s",
          List.of(Line.of("certificates as CSV and JSON Lines", pairs, Optional.of(SHARE))),
          List.of(
              "a line counts once for each file it stands in: CSV and JSON Lines, whole and as what"
                  + " changed since the day before, which is all on the first day"));
    }
  }

  private static final int FILES_WITH_ALL = 4;

  private static double lines(Path published, long size) {
    if (!Files.isDirectory(published.resolve(LocalDate.now(ChinaTime.ZONE).toString()))) {
      throw new IllegalStateException("nothing was published");
    }
    return size * (double) FILES_WITH_ALL;
  }

  private static double secondsToCopy(FullRegister full) throws Exception {
    long begin = System.nanoTime();
    try (Connection connection = full.platform().dataSource().getConnection();
        OutputStream file = gzip()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              """
              COPY (SELECT c.number, c.status, c.holder_name, t.holder_name_en, c.holder_uscc,
                c.division, c.category, c.tier, t.rule_version, t.scope_zh, t.scope_en, c.issuer,
                c.decided_on, c.issued_on, c.valid_to, c.replaces, c.replaced_by, c.document_hash
                FROM register.certificate c
                JOIN register.certificate_content t USING (number)) TO STDOUT (FORMAT csv)
              """,
              file);
    }
    return Crowd.seconds(begin);
  }

  private static OutputStream gzip() throws IOException {
    Path file = Files.createTempFile("bench-export-", ".csv.gz");
    file.toFile().deleteOnExit();
    return new GZIPOutputStream(Files.newOutputStream(file));
  }
}
