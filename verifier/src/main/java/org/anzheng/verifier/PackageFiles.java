package org.anzheng.verifier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.TlogProof;

/** The files of an evidence package by name (包内文件). */
final class PackageFiles {

  private final Map<String, PackedFile> files = new LinkedHashMap<>();

  PackageFiles(List<PackedFile> all) {
    all.forEach(file -> files.put(file.name(), file));
  }

  List<PackedFile> all() {
    return List.copyOf(files.values());
  }

  Optional<PackedFile> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** Content of a file that is judged. */
  Optional<byte[]> content(String name) {
    return find(name).flatMap(PackedFile::content);
  }

  byte[] require(String name) throws Refused {
    return content(name).orElseThrow(() -> new Refused("package.lacks", name));
  }

  Optional<TlogProof> proof(String name) throws Refused {
    Optional<byte[]> content = content(name);
    return content.isPresent()
        ? Optional.of(read(name, content.get(), TlogProof::parse))
        : Optional.empty();
  }

  /** Reads a file in its format; one that is not in it is not judged further. */
  static <T> T read(String name, byte[] content, Reading<T> reading) throws Refused {
    try {
      return reading.of(content);
    } catch (Malformed e) {
      throw new Refused("package.malformed", name);
    }
  }

  /** A format. */
  interface Reading<T> {

    /** Reads it or throws {@link Malformed}. */
    T of(byte[] content);
  }
}
