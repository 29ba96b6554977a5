package org.anzheng.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;

/**
 * The command {@code monitor} (日志监视命令): reads the whole public log of a site and compares it with
 * itself, with what it was, with the status lists, with the register and with what its witnesses
 * saw. Exit code 0: all sound; 1: something is wrong; 2: bad usage, or the site cannot be read; 3:
 * nothing is wrong, but something could not be decided.
 */
public final class Monitor {

  private static final int REFUSED = 2;

  private Monitor() {}

  public static void main(String... args) {
    int exit = run(System.out, System.err, args);
    System.out.flush();
    System.exit(exit);
  }

  /** Looks once and prints. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Words words = new Words(Options.languageOf(args));
    try {
      MonitorOptions options = MonitorOptions.parse(args);
      MonitorReport report = look(options);
      out.print(options.json() ? report.json() : report.text(words));
      return report.exitCode();
    } catch (Refused refused) {
      err.println(words.say("refused." + refused.reason(), refused.args()));
      if (refused.reason().startsWith("usage.")) {
        err.println(words.say("monitor.usage"));
      }
    } catch (Site.Unreachable gone) {
      err.println(words.say("refused.monitor.unreachable", String.valueOf(gone.getMessage())));
    } catch (RuntimeException unexpected) {
      err.println(words.say("refused.monitor.unexpected"));
    }
    return REFUSED;
  }

  private static MonitorReport look(MonitorOptions options) throws Refused {
    MonitorMemory memory = new MonitorMemory(options.state());
    try (Site site = new Site(options.url())) {
      Trust trust = trust(options, site);
      TrustList list = trust.list();
      if (list == null || trust.verdict().is(Outcome.FALSE)) {
        return MonitorReport.withoutTrust(options, trust.verdict());
      }
      AuditReport report = new Watchman(site, list, memory.heads()).look();
      memory.keep(report);
      WitnessRound.Result asked = new WitnessRound(site, list, report).ask(options.witnesses());
      memory.keep(asked.splits());
      return new MonitorReport(
          options, trust.verdict(), list.policy().wantsWitnesses(), report, asked);
    }
  }

  private static Trust trust(MonitorOptions options, Site site) throws Refused {
    String given = options.trust();
    byte[] bytes =
        given == null
            ? site.text("/.well-known/anzheng/trust.txt").getBytes(StandardCharsets.UTF_8)
            : Input.read(given);
    try {
      SignedNote note = SignedNote.parse(bytes);
      return Trust.judge(
          new Evidence.TrustFile(note, TrustList.parse(note.text())), Roots.of(options.root()));
    } catch (Malformed e) {
      throw new Refused("input.malformed-trust", given == null ? "trust.txt" : given);
    }
  }
}
