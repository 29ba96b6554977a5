package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which witnesses must have cosigned a checkpoint (见证策略): the group and quorum lines of C2SP
 * tlog-policy.
 *
 * @param groups groups in the order of their definition, by name
 * @param quorum name of the witness or group that must have witnessed, or {@code none}
 */
public record Policy(Map<String, Group> groups, String quorum) {

  /** The quorum that asks for no witness. */
  public static final String NONE = "none";

  /** The policy of a log without witnesses. */
  public static final Policy WITHOUT_WITNESSES = new Policy(Map.of(), NONE);

  /** A group counts as having witnessed when {@code threshold} of its members have. */
  public record Group(int threshold, List<String> members) {

    /**
     * How many members must lie, each cosigning two histories, before two audiences can be shown
     * different logs: any two quorums share at least so many.
     */
    public int sharedByAnyTwoQuorums() {
      return Math.max(0, 2 * threshold - members.size());
    }

    public Group {
      members = List.copyOf(members);
      if (threshold < 1 || threshold > members.size()) {
        throw new Malformed("threshold " + threshold + " of " + members.size() + " members");
      }
    }
  }

  public Policy {
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
  }

  /** The one group of a policy that is no more than "so many of these witnesses". */
  public Optional<Group> onlyGroup() {
    return groups.size() == 1 ? Optional.ofNullable(groups.get(quorum)) : Optional.empty();
  }

  /** A policy of one group: {@code threshold} of these witnesses. */
  public static Policy of(String group, int threshold, List<String> witnesses) {
    return new Policy(Map.of(group, new Group(threshold, witnesses)), group);
  }

  /** Whether any witness is asked for. */
  public boolean wantsWitnesses() {
    return !quorum.equals(NONE);
  }

  /** Whether these witnesses, by their names in the policy, suffice. */
  public boolean isSatisfiedBy(Set<String> cosigned) {
    Set<String> witnessed = new LinkedHashSet<>(cosigned);
    witnessed.removeAll(groups.keySet());
    groups.forEach((name, group) -> {
      long have = group.members().stream().filter(witnessed::contains).count();
      if (have >= group.threshold()) {
        witnessed.add(name);
      }
    });
    return !wantsWitnesses() || witnessed.contains(quorum);
  }

  /**
   * Reads {@code group} and {@code quorum} lines; every name must have been defined on a line
   * before.
   */
  static Policy parse(List<String> lines, Set<String> witnesses) {
    Set<String> defined = new LinkedHashSet<>(witnesses);
    Set<String> used = new LinkedHashSet<>();
    Map<String, Group> groups = new LinkedHashMap<>();
    for (String line : lines.subList(0, Math.max(0, lines.size() - 1))) {
      String[] words = line.split(" ", -1);
      if (words.length < 4 || !words[0].equals("group") || words[1].equals(NONE)) {
        throw new Malformed("not a group line: " + line);
      }
      List<String> members = List.of(words).subList(3, words.length);
      if (!defined.containsAll(members) || !members.stream().allMatch(used::add)) {
        throw new Malformed("group member unknown or used twice: " + line);
      }
      groups.put(words[1], new Group(threshold(words[2], members.size()), members));
      if (!defined.add(words[1])) {
        throw new Malformed("name defined twice: " + words[1]);
      }
    }
    return new Policy(groups, quorum(lines, defined));
  }

  private static String quorum(List<String> lines, Set<String> defined) {
    String[] words = lines.isEmpty() ? new String[0] : lines.getLast().split(" ", -1);
    if (words.length != 2 || !words[0].equals("quorum")) {
      throw new Malformed("the last line names the quorum");
    }
    if (!words[1].equals(NONE) && !defined.contains(words[1])) {
      throw new Malformed("unknown quorum " + words[1]);
    }
    return words[1];
  }

  private static int threshold(String word, int members) {
    return switch (word) {
      case "any" -> 1;
      case "all" -> members;
      default -> (int) Math.min(Integer.MAX_VALUE, Text.decimal(word, "threshold"));
    };
  }

  /** The lines of this policy, the quorum last. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    groups.forEach((name, group) ->
        lines.add(
            "group " + name + " " + group.threshold() + " " + String.join(" ", group.members())));
    lines.add("quorum " + quorum);
    return lines;
  }
}
