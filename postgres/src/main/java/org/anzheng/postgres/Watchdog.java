package org.anzheng.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL under a shell that reads from a pipe held by this process. However this process
 * ends, kill -9 included, the pipe closes and the shell stops PostgreSQL: no orphan is left.
 */
final class Watchdog {
  private static final String SCRIPT =
      """
      exec 3<&0
      "$@" </dev/null 3<&- &
      server=$!
      # Descriptor 3 is named outright: a background job of sh would read from /dev/null.
      { while read -r line; do :; done; kill -INT "$server"; } <&3 >/dev/null 2>&1 &
      reader=$!
      exec 3<&-
      wait "$server"
      status=$?
      kill "$reader" 2>/dev/null
      exit "$status"
      """;

  private final Process shell;

  private Watchdog(Process shell) {
    this.shell = shell;
  }

  static Watchdog run(RunAs runAs, List<String> server, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
      // Out of the terminal's process group: Ctrl-C must reach the application first, not both.
      command.add("/usr/bin/setsid");
    }
    command.addAll(runAs.prefix());
    command.addAll(List.of("/bin/sh", "-c", SCRIPT, "anzheng-postgres"));
    command.addAll(server);
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new Watchdog(process);
  }

  boolean alive() {
    return shell.isAlive();
  }

  /** Closes the pipe; PostgreSQL then ends its sessions and shuts down cleanly. */
  void release() {
    try {
      shell.getOutputStream().close();
    } catch (IOException e) {
      // The shell is gone already, and with it the pipe.
      shell.destroy();
    }
  }
}
