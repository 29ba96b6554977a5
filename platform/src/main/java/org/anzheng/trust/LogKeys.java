package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.NoteVerifier;

/**
 * The keys of the shards: for each year one Ed25519 and one SM2 key, in a file that only the
 * platform's user may read. Their name is the origin of the shard.
 */
final class LogKeys implements LogSigner {

  private static final List<NoteKeyType> TYPES = List.of(NoteKeyType.ED25519, NoteKeyType.SM2);
  private static final Pattern FILE = Pattern.compile("log-(\\d{4})\\.keys");

  private final Path folder;
  private final String host;
  private final WithdrawnKeys withdrawn;
  private final SecureRandom random = new SecureRandom();

  /** Keys in {@code folder}; shards that begin from now on are named after {@code host}. */
  LogKeys(Path folder, String host, WithdrawnKeys withdrawn) {
    this.folder = folder;
    this.host = host;
    this.withdrawn = withdrawn;
  }

  @Override
  public String open(int logId) {
    if (find(logId).isEmpty()) {
      String origin = host + "/log/" + logId;
      keep(
          file(logId),
          TYPES.stream().map(type -> NoteSigner.generate(type, origin, random)).toList());
    }
    return find(logId).orElseThrow().getFirst().verifier().name();
  }

  @Override
  public String sign(Shard shard, TreeHead head) {
    List<NoteSigner> good = signers(shard.logId()).stream().filter(this::isGood).toList();
    if (good.isEmpty()) {
      throw new LogHalted("all keys of shard " + shard.logId() + " were withdrawn");
    }
    return new Checkpoint(shard.origin(), head.size(), head.root()).sign(good).format();
  }

  /** Gives a shard new keys for those that were withdrawn; one that lost its keys gets none. */
  void replenish(int logId) {
    List<NoteSigner> all = find(logId).orElse(List.of());
    List<NoteSigner> more =
        TYPES.stream()
            .filter(type ->
                !all.isEmpty()
                    && all.stream().noneMatch(s -> s.verifier().type() == type && isGood(s)))
            .map(type -> NoteSigner.generate(type, all.getFirst().verifier().name(), random))
            .toList();
    if (!more.isEmpty()) {
      keep(file(logId), Stream.concat(all.stream(), more.stream()).toList());
    }
  }

  /** Public halves of the keys that would sign now. */
  List<NoteVerifier> inUse(int logId) {
    return signers(logId).stream().filter(this::isGood).map(NoteSigner::verifier).toList();
  }

  private boolean isGood(NoteSigner signer) {
    return !withdrawn.isWithdrawn(signer.verifier().vkey());
  }

  /** Public halves of a shard's keys. */
  List<NoteVerifier> verifiers(int logId) {
    return signers(logId).stream().map(NoteSigner::verifier).toList();
  }

  /** Every year that has keys, oldest first. */
  List<Integer> years() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> FILE.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(name -> Integer.valueOf(name.group(1)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key that signs the trust list; made the first time. */
  NoteSigner root() {
    Path file = folder.resolve("root.key");
    if (AtomicFile.read(file).isEmpty()) {
      keep(file, List.of(NoteSigner.generate(NoteKeyType.ED25519, host + "/trust", random)));
    }
    return read(file).orElseThrow().getFirst();
  }

  /** A shard whose keys are lost is never given new ones. */
  private List<NoteSigner> signers(int logId) {
    return find(logId)
        .orElseThrow(() -> new LogHalted("the keys of shard " + logId + " are missing"));
  }

  private Optional<List<NoteSigner>> find(int logId) {
    return read(file(logId));
  }

  private Path file(int logId) {
    return folder.resolve("log-%04d.keys".formatted(logId));
  }

  private static void keep(Path file, List<NoteSigner> signers) {
    String lines =
        signers.stream().map(NoteSigner::skey).collect(Collectors.joining("\n", "", "\n"));
    AtomicFile.writeSecret(file, lines.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<List<NoteSigner>> read(Path file) {
    return AtomicFile.read(file)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> text.lines().map(NoteSigner::parse).toList());
  }
}
