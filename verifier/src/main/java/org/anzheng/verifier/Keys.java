package org.anzheng.verifier;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.proof.Malformed;

/**
 * The command {@code keys} (密钥仪式命令): makes root keys, signs a proposed trust list with them and
 * publishes it once more than half have signed. Runs on a machine without any network, too. Exit
 * code 0: done; 1: too few root keys signed; 2: bad usage or an input that cannot be read.
 */
public final class Keys {

  private static final int REFUSED = 2;
  private static final Set<String> WITH_VALUE = Set.of("--root", "--data", "--before", "--lang");

  private Keys() {}

  public static void main(String... args) {
    int exit = run(System.out, System.err, args);
    System.out.flush();
    System.exit(exit);
  }

  /** Does one step and says what it did. */
  static int run(PrintStream out, PrintStream err, String... args) {
    Words words = new Words(Options.languageOf(args));
    try {
      List<String> given = new ArrayList<>();
      Map<String, String> options = new HashMap<>();
      for (int i = 0; i < args.length; i++) {
        if (!WITH_VALUE.contains(args[i])) {
          given.add(args[i]);
        } else if (i + 1 >= args.length || options.put(args[i], args[++i]) != null) {
          throw new Refused("usage.value", args[i]);
        }
      }
      return act(new KeyCeremony(out, words), given, options);
    } catch (Refused refused) {
      err.println(words.say("refused." + refused.reason(), refused.args()));
      if (refused.reason().startsWith("usage.")) {
        err.println(words.say("keys.usage"));
      }
    } catch (Malformed malformed) {
      err.println(words.say("refused.input.unexpected"));
    }
    return REFUSED;
  }

  private static int act(KeyCeremony ceremony, List<String> given, Map<String, String> options)
      throws Refused {
    String action = given.isEmpty() ? "" : given.getFirst();
    int words = given.size() - 1;
    return switch (action) {
      case "root" -> ceremony.root(word(given, words == 2, 1), given.get(2));
      case "sign" ->
          ceremony.sign(word(given, words == 2, 1), given.get(2), options.get("--before"));
      case "combine" ->
          ceremony.combine(word(given, words >= 2, 1), given.subList(2, given.size()));
      case "check" -> ceremony.check(word(given, words == 1, 1), option(options, "--root"));
      case "publish" ->
          ceremony.publish(
              word(given, words == 1, 1), option(options, "--root"), option(options, "--data"));
      case "withdraw" ->
          ceremony.withdraw(word(given, words == 2, 1), given.get(2), option(options, "--data"));
      default -> throw new Refused("usage.keys");
    };
  }

  private static String word(List<String> given, boolean right, int at) throws Refused {
    if (!right) {
      throw new Refused("usage.keys");
    }
    return given.get(at);
  }

  private static String option(Map<String, String> options, String name) throws Refused {
    String value = options.get(name);
    if (value == null) {
      throw new Refused("usage.value", name);
    }
    return value;
  }
}
