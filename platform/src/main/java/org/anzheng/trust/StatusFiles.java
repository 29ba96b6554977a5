package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.StatusListToken;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 状态列表文件: the signed status lists as anybody may fetch them, now and at the end of each past day.
 */
@NamedInterface("reads")
@Service
public class StatusFiles {

  /** Path of every list on the site. */
  static final String PATH = "/status/";

  private static final Pattern NAME = Pattern.compile("(certificates|bodies)-(0|[1-9][0-9]{0,3})");
  private static final String CURRENT = "current";
  private static final String SUFFIX = ".jwt";

  private final LogSettings settings;
  private final LogClock clock;

  StatusFiles(LogSettings settings, LogClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** The list as it is now. */
  public Optional<Path> find(String name) {
    return isName(name)
        ? Optional.of(current(name)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  /** The list as it was at the end of a day that is over; days are China's. */
  public Optional<Path> find(String name, LocalDate day) {
    return isName(name) && day.getYear() > 0 && day.isBefore(ChinaTime.dateOf(clock.now()))
        ? Optional.of(archived(name, day)).filter(Files::isRegularFile)
        : Optional.empty();
  }

  /** Addresses of all lists. */
  public List<String> addresses() {
    return names().stream().map(this::address).toList();
  }

  String address(String name) {
    return settings.address(PATH + name);
  }

  List<String> names() {
    return namesIn(settings.status()).filter(StatusFiles::isName).sorted().toList();
  }

  /** Publishes a token: as the current one, and as that of the day it was signed on. */
  void write(String name, StatusListToken token) {
    byte[] text = token.jws().text().getBytes(StandardCharsets.US_ASCII);
    AtomicFile.write(archived(name, ChinaTime.dateOf(token.issuedAt())), text);
    AtomicFile.write(current(name), text);
  }

  /** The days a list is kept for, today not among them; oldest first. */
  List<LocalDate> daysOf(String name) {
    LocalDate today = ChinaTime.dateOf(clock.now());
    return files(name).stream()
        .map(file -> file.getFileName().toString().replace(SUFFIX, ""))
        .filter(day -> !day.equals(CURRENT))
        .map(LocalDate::parse)
        .filter(day -> day.isBefore(today))
        .toList();
  }

  /** Every file of a list, the current one and those of the days. */
  List<Path> files(String name) {
    return namesIn(settings.status().resolve(name))
        .filter(file -> file.endsWith(SUFFIX) && !file.startsWith("."))
        .sorted()
        .map(settings.status().resolve(name)::resolve)
        .toList();
  }

  private static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private Path current(String name) {
    return settings.status().resolve(name).resolve(CURRENT + SUFFIX);
  }

  private Path archived(String name, LocalDate day) {
    return settings.status().resolve(name).resolve(day + SUFFIX);
  }

  private static Stream<String> namesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
