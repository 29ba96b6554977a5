package org.anzheng.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the status lists again from the leaves of the log, in their order (状态重演): the one function
 * that whoever publishes the lists and whoever checks them share. Certificates: 0 valid, 1 revoked,
 * 2 suspended, 3 cancelled; an end by time is not encoded, the credential's own date says it.
 * Bodies: an index for each body and category in the order they appear, with the standing's code.
 */
public final class StatusReplay {

  /** Statuses of a list. */
  public static final int ENTRIES = 1 << 16;

  /** Bits of a status. */
  public static final int BITS = 2;

  private static final String CERTIFICATES = "certificates-";
  private static final String BODIES = "bodies-";
  private static final int MOST_LISTS = 1 << 10;
  private static final byte REVOKED = 1;

  private final Map<String, byte[]> lists = new LinkedHashMap<>();
  private final List<String> bodies = new ArrayList<>();
  private final Map<String, Integer> indexOfBody = new HashMap<>();
  private final Set<Integer> withoutCategory = new HashSet<>();

  /** Before the first leaf there are two empty lists. */
  public StatusReplay() {
    lists.put(CERTIFICATES + 0, new byte[ENTRIES]);
    lists.put(BODIES + 0, new byte[ENTRIES]);
  }

  /** Name of the list with a certificate's status. */
  public static String listOf(long certificateIndex) {
    return CERTIFICATES + certificateIndex / ENTRIES;
  }

  /** Index in that list. */
  public static long indexInList(long certificateIndex) {
    return certificateIndex % ENTRIES;
  }

  /** Takes the next leaf; says which lists it may have changed. */
  public Set<String> add(byte[] leaf) {
    if (leaf.length == 0 || leaf[0] != '{') {
      return Set.of();
    }
    Claims fields = new Claims(StrictJson.object(leaf));
    return switch (fields.optionalText("t").orElse("")) {
      case "cert" -> certificate(fields);
      case "body" -> body(fields);
      default -> Set.of();
    };
  }

  /** Names of the lists, each made by {@link #list}. */
  public Set<String> names() {
    return Set.copyOf(lists.keySet());
  }

  /** A list as it follows from the leaves so far. */
  public StatusList list(String name) {
    byte[] statuses = lists.get(name);
    if (statuses == null) {
      throw new IllegalArgumentException("there is no list " + name);
    }
    return StatusList.of(BITS, statuses);
  }

  /** Who stands at which index of a list, {@code <approval number>/<category>}; bodies only. */
  public List<String> entries(String name) {
    if (!name.startsWith(BODIES)) {
      return List.of();
    }
    int first = Integer.parseInt(name.substring(BODIES.length())) * ENTRIES;
    return List.copyOf(bodies.subList(first, Math.min(bodies.size(), first + ENTRIES)));
  }

  private Set<String> certificate(Claims fields) {
    return set(CERTIFICATES, fields.number("idx"), statusOf(fields.text("to")));
  }

  private static byte statusOf(String nationalCode) {
    return switch (nationalCode) {
      case "01", "05" -> 0;
      case "02" -> 2;
      case "03" -> REVOKED;
      case "04" -> 3;
      default -> throw new Malformed("unknown status " + nationalCode);
    };
  }

  /** An event without a standing, such as a tariff, changes none. */
  private Set<String> body(Claims fields) {
    if (!fields.has("standing")) {
      return Set.of();
    }
    String number = fields.text("no");
    boolean lost = fields.text("ev").equals("revoke_category");
    Set<String> changed = new HashSet<>();
    for (String category : fields.optionalText("categories").orElse("").split(",")) {
      if (!category.isEmpty()) {
        int index = indexOf(number + "/" + category);
        if (lost) {
          withoutCategory.add(index);
          changed.addAll(set(BODIES, index, REVOKED));
        } else {
          withoutCategory.remove(index);
        }
      }
    }
    byte standing = standing(fields.number("standing"));
    indexOfBody.forEach((entry, index) -> {
      if (entry.startsWith(number + "/") && !withoutCategory.contains(index)) {
        changed.addAll(set(BODIES, index, standing));
      }
    });
    return changed;
  }

  private static byte standing(long code) {
    if (code >> BITS != 0) {
      throw new Malformed("unknown standing " + code);
    }
    return (byte) code;
  }

  private int indexOf(String entry) {
    return Optional.ofNullable(indexOfBody.get(entry))
        .orElseGet(() -> {
          bodies.add(entry);
          indexOfBody.put(entry, bodies.size() - 1);
          return bodies.size() - 1;
        });
  }

  private Set<String> set(String kind, long index, byte status) {
    if (index / ENTRIES >= MOST_LISTS) {
      throw new Malformed("index " + index + " is beyond all lists");
    }
    String name = kind + index / ENTRIES;
    lists.computeIfAbsent(name, n -> new byte[ENTRIES])[(int) (index % ENTRIES)] = status;
    return Set.of(name);
  }
}
