package org.anzheng.witness;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteVerifier;
import org.jspecify.annotations.Nullable;

/**
 * The command line.
 *
 * @param name name of the witness and of its key
 * @param host address to listen on
 * @param port port to listen on; 0 takes any
 * @param data folder of the key and the memory
 * @param logs keys of logs by origin, admitted without a trust list
 * @param trust file or address of a trust list that admits the logs of new years
 * @param root key that must have signed the trust list, or a file with it
 * @param untilInputEnds whether to stop when the standard input ends
 */
public record Options(
    String name,
    String host,
    int port,
    Path data,
    Map<String, Set<NoteVerifier>> logs,
    @Nullable String trust,
    @Nullable String root,
    boolean untilInputEnds) {

  private static final String FLAG = "--until-input-ends";
  private static final Set<String> ONCE =
      Set.of("--name", "--host", "--port", "--data", "--trust", "--root");

  /** Reads the command line strictly. */
  public static Options parse(String... args) throws Refused {
    Map<String, String> given = new HashMap<>();
    List<String> logs = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String option = args[i];
      if (option.equals(FLAG)) {
        given.put(FLAG, "");
      } else if (i + 1 < args.length && option.equals("--log")) {
        logs.add(args[++i]);
      } else if (i + 1 >= args.length || !ONCE.contains(option)) {
        throw new Refused("usage.unknown", option);
      } else if (given.put(option, args[++i]) != null) {
        throw new Refused("usage.twice", option);
      }
    }
    return of(given, keys(logs));
  }

  private static Options of(Map<String, String> given, Map<String, Set<NoteVerifier>> logs)
      throws Refused {
    String name = given.get("--name");
    if (name == null || !name.matches("[^\\s+\\p{Cntrl}]{1,200}")) {
      throw new Refused("usage.name");
    }
    if (given.containsKey("--trust") != given.containsKey("--root")
        || (logs.isEmpty() && !given.containsKey("--trust"))) {
      throw new Refused("usage.logs");
    }
    return new Options(
        name,
        given.getOrDefault("--host", "127.0.0.1"),
        port(given.getOrDefault("--port", "8082")),
        Path.of(given.getOrDefault("--data", "./data/witness")),
        logs,
        given.get("--trust"),
        given.get("--root"),
        given.containsKey(FLAG));
  }

  /** Whether the trust list is to be fetched. */
  static boolean isAddress(String trust) {
    return trust.startsWith("http://") || trust.startsWith("https://");
  }

  static URI address(String trust) {
    return URI.create(trust);
  }

  /** {@code ORIGIN=VKEY}; a log that signs with several keys is named once for each. */
  private static Map<String, Set<NoteVerifier>> keys(List<String> given) throws Refused {
    Map<String, Set<NoteVerifier>> logs = new HashMap<>();
    for (String log : given) {
      int split = log.indexOf('=');
      if (split < 1) {
        throw new Refused("usage.log", log);
      }
      try {
        logs.computeIfAbsent(log.substring(0, split), o -> new HashSet<>())
            .add(NoteVerifier.parse(log.substring(split + 1)));
      } catch (Malformed e) {
        throw new Refused("usage.log", log);
      }
    }
    return logs;
  }

  private static int port(String text) throws Refused {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new Refused("usage.port", text);
    }
    return Integer.parseInt(text);
  }
}
