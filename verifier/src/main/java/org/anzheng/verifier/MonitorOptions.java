package org.anzheng.verifier;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line of the monitor: {@code URL [--trust FILE] [--root VKEY_OR_FILE] [--state DIR]
 * [--watch USCC]... [--lang zh|en] [--json]}.
 *
 * @param state where heads are remembered; without it the monitor knows nothing of earlier ones
 * @param watched credit codes whose certificates are listed
 */
record MonitorOptions(
    URI url,
    @Nullable String trust,
    @Nullable String root,
    Optional<Path> state,
    List<String> watched,
    boolean json) {

  private static final Set<String> WITH_VALUE =
      Set.of("--trust", "--root", "--state", "--watch", "--lang");
  private static final String USCC = "[0-9A-HJ-NP-RT-UW-Y]{18}";

  static MonitorOptions parse(String... args) throws Refused {
    Map<String, String> given = new HashMap<>();
    List<String> watched = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (WITH_VALUE.contains(arg)) {
        if (i + 1 >= args.length) {
          throw new Refused("usage.value", arg);
        }
        String value = args[++i];
        if (arg.equals("--watch")) {
          watched.add(uscc(value));
        } else if (given.put(arg, value) != null) {
          throw new Refused("usage.value", arg);
        }
      } else if (arg.equals("--json")) {
        given.put(arg, "");
      } else if (arg.startsWith("--")) {
        throw new Refused("usage.unknown", arg);
      } else {
        urls.add(arg);
      }
    }
    if (urls.size() != 1) {
      throw new Refused("usage.url");
    }
    String state = given.get("--state");
    return new MonitorOptions(
        url(urls.getFirst()),
        given.get("--trust"),
        given.get("--root"),
        state == null ? Optional.empty() : Optional.of(Input.path(state)),
        List.copyOf(watched),
        given.containsKey("--json"));
  }

  private static String uscc(String text) throws Refused {
    if (!text.matches(USCC)) {
      throw new Refused("usage.uscc", text);
    }
    return text;
  }

  private static URI url(String text) throws Refused {
    try {
      URI url = URI.create(text.replaceFirst("/+$", ""));
      if (Set.of("http", "https").contains(String.valueOf(url.getScheme()))
          && url.getHost() != null
          && url.getRawQuery() == null
          && url.getRawFragment() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      throw new Refused("usage.url");
    }
    throw new Refused("usage.url");
  }
}
