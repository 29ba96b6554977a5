package org.anzheng.witness;

import java.io.IOException;
import java.util.Locale;

/** The command {@code witness} (见证命令). Exit code 2: it was not started. */
public final class Witness {

  private static final int REFUSED = 2;

  private Witness() {}

  @SuppressWarnings("SystemOut") // what it says is the command's output
  public static void main(String... args) {
    Words words = Words.in(Locale.getDefault().getLanguage());
    try {
      Options options = Options.parse(args);
      RunningWitness witness = RunningWitness.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(witness::close, "stop"));
      System.out.println(
          words.say("started", options.name(), witness.address().toString(), witness.vkey()));
      if (options.untilInputEnds()) {
        waitForEnd();
        System.exit(0);
      }
    } catch (Refused refused) {
      System.err.println(words.say("refused." + refused.reason(), refused.args()));
      if (refused.reason().startsWith("usage.")) {
        System.err.println(words.say("usage"));
      }
      System.exit(REFUSED);
    }
  }

  /** Whoever started this holds the other end: however it ends, the input ends with it. */
  private static void waitForEnd() {
    try {
      while (System.in.read() >= 0) {
        // what is written is of no interest
      }
    } catch (IOException closed) {
      // as good as an end
    }
  }
}
