package org.anzheng.verifier;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * The command {@code verify} (离线核验命令). Exit code 0: all that applies holds; 1: something is false;
 * 2: bad usage or an input that cannot be read; 3: nothing is false, but something could not be
 * decided.
 */
public final class Verify {

  private static final int REFUSED = 2;

  private Verify() {}

  public static void main(String... args) {
    int exit = run(System.out, System.err, args);
    System.out.flush();
    System.exit(exit);
  }

  /** Verifies and prints; for callers inside a program that has its own exit. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Locale language = Options.languageOf(args);
    Words words = new Words(language);
    boolean json = Arrays.asList(args).contains("--json");
    try {
      Options options = Options.parse(args);
      Report report = Judge.judge(options);
      out.print(
          json
              ? new JsonReport(words).of(report, options.file())
              : new TextReport(words).of(report, options.file()));
      return report.exitCode();
    } catch (Refused refused) {
      return refuse(refused, words, json, out, err);
    } catch (RuntimeException | StackOverflowError unexpected) {
      // Whoever was sent a crafted file is told so, and is not shown our insides.
      return refuse(new Refused("input.unexpected"), words, json, out, err);
    }
  }

  private static int refuse(
      Refused refused, Words words, boolean json, PrintStream out, PrintStream err) {
    if (json) {
      out.print(new JsonReport(words).of(refused));
    }
    err.println(words.say("refused." + refused.reason(), refused.args()));
    if (refused.reason().startsWith("usage.")) {
      err.println(words.say("usage"));
    }
    return REFUSED;
  }
}
