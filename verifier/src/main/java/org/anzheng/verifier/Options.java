package org.anzheng.verifier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command line: {@code FILE [--trust FILE] [--root VKEY_OR_FILE] [--status FILE]... [--tsa
 * FILE] [--on DATE] [--lang zh|en] [--json]}.
 */
record Options(
    String file,
    @Nullable String trust,
    @Nullable String root,
    List<String> status,
    @Nullable String tsa,
    @Nullable LocalDate on,
    Locale language,
    boolean json) {

  private static final String STATUS = "--status";
  private static final String TSA = "--tsa";
  private static final Set<String> WITH_VALUE =
      Set.of("--trust", "--root", STATUS, TSA, "--on", "--lang");
  private static final String JSON = "--json";

  static Options parse(String... args) throws Refused {
    Map<String, String> given = new HashMap<>();
    List<String> files = new ArrayList<>();
    List<String> status = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      String arg = args[i];
      if (arg.equals(STATUS) && i + 1 < args.length) {
        status.add(args[++i]);
      } else if (WITH_VALUE.contains(arg)) {
        if (i + 1 >= args.length || given.put(arg, args[++i]) != null) {
          throw new Refused("usage.value", arg);
        }
      } else if (arg.equals(JSON)) {
        given.put(JSON, "");
      } else if (arg.startsWith("--")) {
        throw new Refused("usage.unknown", arg);
      } else {
        files.add(arg);
      }
    }
    if (files.size() != 1) {
      throw new Refused("usage.file");
    }
    return new Options(
        files.getFirst(),
        given.get("--trust"),
        given.get("--root"),
        List.copyOf(status),
        given.get(TSA),
        date(given.get("--on")),
        language(given.getOrDefault("--lang", "zh")),
        given.containsKey(JSON));
  }

  /** The language asked for, even where the rest of the command line is wrong. */
  static Locale languageOf(String... args) {
    int at = List.of(args).indexOf("--lang");
    return at >= 0 && at + 1 < args.length && args[at + 1].equals("en")
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  /** The moment that is judged for: the end of the day asked about in China, else now. */
  Instant at() {
    return on == null ? Instant.now() : TokenJudge.endOf(on);
  }

  /** Options given that no file of these kinds needs. */
  List<String> unused() {
    List<String> unused = new ArrayList<>();
    if (!status.isEmpty()) {
      unused.add(STATUS);
    }
    if (on != null) {
      unused.add("--on");
    }
    return unused;
  }

  private static @Nullable LocalDate date(@Nullable String text) throws Refused {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Refused("usage.date", text == null ? "" : text);
    }
  }

  private static Locale language(String text) throws Refused {
    return switch (text) {
      case "zh" -> Locale.SIMPLIFIED_CHINESE;
      case "en" -> Locale.ENGLISH;
      default -> throw new Refused("usage.lang", text);
    };
  }
}
