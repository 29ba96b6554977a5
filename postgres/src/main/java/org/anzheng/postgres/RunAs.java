package org.anzheng.postgres;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The account PostgreSQL runs under. It refuses to run as root, so root's database runs either in a
 * user namespace without any privilege (the files stay root's) or as an unprivileged account (the
 * files become that account's). The owner of an existing database settles which.
 *
 * @param account the unprivileged account that must own the files; empty when no change is needed
 */
record RunAs(boolean root, String account, List<String> prefix) {
  static final RunAs MYSELF = new RunAs(false, "", List.of());
  private static final RunAs NAMESPACE = new RunAs(true, "", List.of("unshare", "-U"));

  static RunAs inDirectory(Path directory) throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return MYSELF;
    }
    if (Files.isDirectory(directory)) {
      Path cluster = Cluster.data(directory);
      String owner = Files.getOwner(Files.isDirectory(cluster) ? cluster : directory).getName();
      return owner.equals("root") ? unprivilegedRoot() : account(owner);
    }
    return unprivilegedRoot();
  }

  private static RunAs unprivilegedRoot() {
    if (works(NAMESPACE)) {
      return NAMESPACE;
    }
    return List.of("postgres", "nobody").stream()
        .map(RunAs::account)
        .filter(RunAs::works)
        .findFirst()
        .orElseThrow(() ->
            new PostgresFailure(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here:"
                    + " run Anzheng as an ordinary user."));
  }

  private static RunAs account(String name) {
    return new RunAs(
        true,
        name,
        List.of("setpriv", "--reuid=" + name, "--regid=" + group(name), "--clear-groups"));
  }

  /** Debian's nobody belongs to nogroup, others' to a group of its own name. */
  private static String group(String account) {
    try {
      FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByGroupName(account);
      return account;
    } catch (IOException e) {
      return "nogroup";
    }
  }

  private static boolean works(RunAs candidate) {
    return candidate.run(List.of("true"));
  }

  /** Whether a short command succeeds under this account. */
  boolean run(List<String> command) {
    try {
      var process =
          new ProcessBuilder(command(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  List<String> command(List<String> command) {
    var whole = new ArrayList<>(prefix);
    whole.addAll(command);
    return whole;
  }

  /** Hands a file or folder made by this process to the account. */
  void give(Path path) throws IOException {
    if (!account.isEmpty()) {
      var accounts = path.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(path, accounts.lookupPrincipalByName(account));
    }
  }
}
