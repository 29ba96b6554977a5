package org.anzheng.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.proof.AuditFinding;
import org.anzheng.proof.AuditKind;
import org.anzheng.proof.AuditReport;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.SignedNote;

/**
 * The heads a monitor saw last (监视记忆), a signed note each: the one thing that a log which shows two
 * histories cannot take back. A head that contradicts them is kept beside, as evidence.
 */
record MonitorMemory(Optional<Path> folder) {

  private static final String SEEN = ".checkpoint";
  private static final String CONFLICT = ".conflict";

  /** Heads by origin. */
  Map<String, Checkpoint> heads() throws Refused {
    Map<String, Checkpoint> heads = new HashMap<>();
    for (Path file : files()) {
      try {
        SignedNote note = SignedNote.parse(Input.read(file.toString()));
        Checkpoint head = Checkpoint.parse(note.text());
        heads.put(head.origin(), head);
      } catch (Malformed e) {
        throw new Refused("input.malformed-checkpoint", file.toString());
      }
    }
    return heads;
  }

  /** Remembers the heads of a report, unless one of them contradicts what is remembered. */
  void keep(AuditReport report) throws Refused {
    if (folder.isEmpty()) {
      return;
    }
    List<AuditKind> kinds = report.findings().stream().map(AuditFinding::kind).toList();
    boolean sound =
        !kinds.contains(AuditKind.LOG_FORKED)
            && !kinds.contains(AuditKind.LOG_SHRUNK)
            && !kinds.contains(AuditKind.CHECKPOINT_FORGED)
            && !kinds.contains(AuditKind.ROOT_DIFFERS);
    for (Map.Entry<String, SignedNote> head : report.heads().entrySet()) {
      write(name(head.getKey()) + (sound ? SEEN : CONFLICT), head.getValue().format());
    }
  }

  /** Keeps both checkpoints of a split view: the log signed either. */
  void keep(List<WitnessRound.Split> splits) throws Refused {
    for (WitnessRound.Split split : folder.isEmpty() ? List.<WitnessRound.Split>of() : splits) {
      String name = name(split.origin() + "." + split.witness());
      write(name + ".held", split.held().format());
      write(name + ".own", split.own().format());
    }
  }

  private List<Path> files() throws Refused {
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder.get())) {
      return files.filter(file -> file.toString().endsWith(SEEN)).sorted().toList();
    } catch (IOException e) {
      throw new Refused("input.unreadable", folder.get().toString());
    }
  }

  private void write(String name, String note) throws Refused {
    Path file = folder.orElseThrow().resolve(name);
    Path part = file.resolveSibling(name + ".part");
    try {
      Files.createDirectories(folder.orElseThrow());
      Files.writeString(part, note, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refused("monitor.state", file.toString());
    }
  }

  private static String name(String origin) {
    return origin.replaceAll("[^A-Za-z0-9.-]", "_");
  }
}
