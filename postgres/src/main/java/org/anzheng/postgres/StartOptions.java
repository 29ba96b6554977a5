package org.anzheng.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How to start a database (启动选项). The defaults are safe for real data; {@link #fast()} is for tests
 * whose data may be lost.
 *
 * @param port 0 for any free port
 */
public record StartOptions(
    Path directory, int port, Map<String, String> settings, boolean durable, Duration patience) {

  /** Enough for one instance with its sequencer, scheduler and a few open consoles. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "max_connections", "60",
          "log_min_messages", "warning",
          // a page from the system's cache comes sooner than another process could be woken for it
          "io_method", "sync");

  static StartOptions in(Path directory) {
    // Two starts at once on two shared cores have taken 50 seconds: be patient before giving up.
    return new StartOptions(directory, 0, DEFAULTS, true, Duration.ofMinutes(2));
  }

  public StartOptions {
    directory = directory.toAbsolutePath().normalize();
    settings = Map.copyOf(settings);
  }

  public StartOptions port(int fixed) {
    return new StartOptions(directory, fixed, settings, durable, patience);
  }

  public StartOptions setting(String name, String value) {
    var more = new LinkedHashMap<>(settings);
    more.put(name, value);
    return new StartOptions(directory, port, more, durable, patience);
  }

  /** Gives up durability (fsync off): a power cut may lose or damage everything. Tests only. */
  public StartOptions fast() {
    return new StartOptions(directory, port, settings, false, patience)
        .setting("shared_buffers", "128MB")
        .setting("fsync", "off")
        .setting("synchronous_commit", "off")
        .setting("full_page_writes", "off");
  }

  public EmbeddedPostgres start() {
    return EmbeddedPostgres.start(this);
  }

  List<String> arguments() {
    return settings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(s -> List.of("-c", s.getKey() + "=" + s.getValue()).stream())
        .toList();
  }
}
