package org.anzheng;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.anzheng.postgres.PostgresFailure;

/**
 * The commands {@code backup} and {@code restore}. They need nothing of the platform; after a
 * restore the log's missing entries are put back by {@code recover}.
 */
final class BackupCommand {

  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private BackupCommand() {}

  static boolean isMeant(String... arguments) {
    return value("command", arguments)
        .filter(c -> c.equals("backup") || c.equals("restore"))
        .isPresent();
  }

  /** Exit code. */
  static int run(String... arguments) {
    Optional<Path> data = value("data", arguments).map(Path::of);
    Optional<Path> folder = value("backup", arguments).map(Path::of);
    if (data.isEmpty() || folder.isEmpty()) {
      System.err.println("anzheng: --anzheng.data and --anzheng.backup are needed");
      return USAGE;
    }
    boolean embedded = System.getenv().getOrDefault("ANZHENG_DB_URL", "").isBlank();
    BackupFolder backup = new BackupFolder(folder.get());
    try {
      if (value("command", arguments).filter("backup"::equals).isPresent()) {
        backup.take(data.get(), embedded, Instant.now());
      } else {
        backup.restore(data.get(), embedded);
      }
      if (!embedded) {
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
          System.out.println(
              "  "
                  + ResourceBundle.getBundle("messages.trust", language)
                      .getString("backup.own-tools"));
        }
      }
      return 0;
    } catch (PostgresFailure refused) {
      System.err.println("anzheng: " + refused.getMessage());
      return FAILED;
    }
  }

  private static Optional<String> value(String name, String... arguments) {
    String start = "--anzheng." + name + "=";
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(start))
        .map(argument -> argument.substring(start.length()))
        .findFirst();
  }
}
