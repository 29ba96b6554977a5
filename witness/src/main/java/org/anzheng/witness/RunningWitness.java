package org.anzheng.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.NoteVerifier;

/** A witness at work (运行中的见证方). */
public final class RunningWitness implements AutoCloseable {

  private final NoteVerifier key;
  private final Ledger ledger;
  private final WitnessServer server;
  private final String host;

  private RunningWitness(NoteVerifier key, Ledger ledger, WitnessServer server, String host) {
    this.key = key;
    this.ledger = ledger;
    this.server = server;
    this.host = host;
  }

  /** Opens key and memory, makes them the first time, and listens. */
  public static RunningWitness start(Options options) throws Refused {
    return start(options, InstantSource.system());
  }

  static RunningWitness start(Options options, InstantSource clock) throws Refused {
    Path folder = options.data();
    try {
      Files.createDirectories(folder);
      // where SQLite's native code is unpacked: a folder of its own is cleaned by its next start
      System.setProperty("org.sqlite.tmpdir", folder.toAbsolutePath().toString());
      boolean remembers = Files.exists(Ledger.file(folder));
      if (WitnessKey.exists(folder) && !remembers) {
        throw new Refused("ledger.missing", Ledger.file(folder).toString());
      }
      Ledger ledger = Ledger.open(folder);
      return start(options, ledger, key(options, ledger), clock);
    } catch (SQLException e) {
      throw new Refused("ledger.unreadable", folder.toString());
    } catch (IOException e) {
      throw new Refused("start.failed", String.valueOf(e.getMessage()));
    }
  }

  private static RunningWitness start(
      Options options, Ledger ledger, NoteSigner signer, InstantSource clock)
      throws SQLException, IOException {
    TrustSource trust =
        options.trust() == null || options.root() == null
            ? null
            : new TrustSource(options.trust(), options.root());
    KnownLogs logs = new KnownLogs(ledger, trust, clock);
    logs.admit(options.logs());
    WitnessServer server =
        new WitnessServer(
            new Cosigner(signer, logs, ledger, clock), new Pages(signer.verifier(), ledger));
    bind(server, new InetSocketAddress(options.host(), options.port()));
    return new RunningWitness(signer.verifier(), ledger, server, options.host());
  }

  /** Whoever is started again at once may find its predecessor still leaving. */
  private static void bind(WitnessServer server, InetSocketAddress address) throws IOException {
    for (int left = 20; ; left--) {
      try {
        server.start(address);
        return;
      } catch (BindException taken) {
        if (left == 0) {
          throw taken;
        }
        LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
      }
    }
  }

  /** A key that cosigned and is gone is not quietly replaced: nobody would know the new one. */
  private static NoteSigner key(Options options, Ledger ledger)
      throws Refused, SQLException, IOException {
    if (WitnessKey.exists(options.data())) {
      return WitnessKey.read(options.data(), options.name());
    }
    if (ledger.held().stream().anyMatch(held -> held.note() != null)) {
      throw new Refused("key.missing", options.data().toString());
    }
    return WitnessKey.make(options.data(), options.name());
  }

  /** The public key, as a trust list names it. */
  public String vkey() {
    return key.vkey();
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("http://" + host + ":" + server.port());
  }

  @Override
  public void close() {
    server.close();
    try {
      ledger.close();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
