package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.SigningKey;

/**
 * Keys in files, one each, sealed with the platform's sealing key. A key that is lost stays lost.
 */
final class SealedKeys implements TokenKeys {

  private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9-]{1,60}");
  private static final Pattern FILE = Pattern.compile("(.+)-([0-9]{4})([a-z])\\.key");

  private static final int TURNS = 13;

  private final Path folder;
  private final Sealer sealer;
  private final SecureRandom random = new SecureRandom();
  private final WithdrawnKeys withdrawn;
  private final Map<Path, YearKey> read = new ConcurrentHashMap<>();

  SealedKeys(Path folder, Sealer sealer, WithdrawnKeys withdrawn) {
    this.folder = folder;
    this.sealer = sealer;
    this.withdrawn = withdrawn;
  }

  @Override
  public YearKey of(String owner, int year, KeyCurve curve) {
    if (!OWNER.matcher(owner).matches()) {
      throw new IllegalArgumentException("no key can be named after " + owner);
    }
    for (int turn = 0; turn < TURNS; turn++) {
      if (!withdrawn.isWithdrawn(YearKey.name(owner, year, turn, curve, "/"))) {
        return of(owner, year, turn, curve);
      }
    }
    throw new LogHalted("too many keys of one year were withdrawn: " + owner + " " + year);
  }

  private YearKey of(String owner, int year, int turn, KeyCurve curve) {
    Path file = folder.resolve(YearKey.name(owner, year, turn, curve, "-") + ".key");
    if (!read.containsKey(file) && !Files.exists(file)) {
      make(file, curve);
    }
    return read(file, owner, year, turn);
  }

  @Override
  public List<YearKey> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .flatMap(file -> {
            Matcher name = FILE.matcher(file.getFileName().toString());
            return name.matches()
                ? Stream.of(
                    read(
                        file,
                        name.group(1),
                        Integer.parseInt(name.group(2)),
                        (name.group(3).charAt(0) - 'a') / 2))
                : Stream.of();
          })
          .sorted(Comparator.comparing(YearKey::kid))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of two that make it at once, the first one's is everybody's. */
  private void make(Path file, KeyCurve curve) {
    try (FolderLock one = FolderLock.on(folder)) {
      if (!Files.exists(file)) {
        String secret = SigningKey.generate(curve, random).secretText();
        AtomicFile.writeSecret(file, sealer.sealText(secret));
      }
    }
  }

  private YearKey read(Path file, String owner, int year, int turn) {
    return read.computeIfAbsent(
        file,
        f -> {
          byte[] sealed = AtomicFile.read(f).orElseThrow();
          return new YearKey(owner, year, turn, SigningKey.parse(sealer.openText(sealed)));
        });
  }
}
