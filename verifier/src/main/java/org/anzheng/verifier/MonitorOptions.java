package org.anzheng.verifier;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line of the monitor: {@code URL [--trust FILE] [--root VKEY_OR_FILE] [--state DIR]
 * [--watch USCC]... [--witness URL]... [--lang zh|en] [--json]}.
 *
 * @param state where heads are remembered; without it the monitor knows nothing of earlier ones
 * @param watched credit codes whose certificates are listed
 * @param witnesses where witnesses show what they cosigned last
 */
record MonitorOptions(
    URI url,
    @Nullable String trust,
    @Nullable String root,
    Optional<Path> state,
    List<String> watched,
    List<URI> witnesses,
    boolean json) {

  private static final String JSON = "--json";
  private static final Set<String> WITH_VALUE = Set.of("--trust", "--root", "--state", "--lang");
  private static final String USCC = "[0-9A-HJ-NP-RT-UW-Y]{18}";

  static MonitorOptions parse(String... args) throws Refused {
    Map<String, String> given = new HashMap<>();
    List<String> watched = new ArrayList<>();
    List<URI> witnesses = new ArrayList<>();
    List<String> urls = new ArrayList<>();
    Iterator<String> words = List.of(args).iterator();
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals("--watch")) {
        watched.add(uscc(value(word, words)));
      } else if (word.equals("--witness")) {
        witnesses.add(url(value(word, words)));
      } else if (word.equals(JSON) || WITH_VALUE.contains(word)) {
        String value = word.equals(JSON) ? "" : value(word, words);
        if (given.put(word, value) != null) {
          throw new Refused("usage.value", word);
        }
      } else if (word.startsWith("--")) {
        throw new Refused("usage.unknown", word);
      } else {
        urls.add(word);
      }
    }
    if (urls.size() != 1) {
      throw new Refused("usage.url");
    }
    return of(url(urls.getFirst()), given, watched, witnesses);
  }

  private static MonitorOptions of(
      URI url, Map<String, String> given, List<String> watched, List<URI> witnesses)
      throws Refused {
    String state = given.get("--state");
    return new MonitorOptions(
        url,
        given.get("--trust"),
        given.get("--root"),
        state == null ? Optional.empty() : Optional.of(Input.path(state)),
        List.copyOf(watched),
        List.copyOf(witnesses),
        given.containsKey(JSON));
  }

  private static String value(String word, Iterator<String> words) throws Refused {
    if (!words.hasNext()) {
      throw new Refused("usage.value", word);
    }
    return words.next();
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
