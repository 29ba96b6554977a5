package org.anzheng.verifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.StrictJson;
import org.anzheng.proof.TlogProof;

/** The records of a package in the order of their places (包内记录链). */
final class PackedChain {

  private static final String FOLDER = "headers/";
  private static final String ENDING = ".json";

  private final SortedMap<Long, PackedRecord> records = new TreeMap<>();
  private final Map<?, ?> bodySalts;

  private PackedChain(Map<?, ?> bodySalts) {
    this.bodySalts = bodySalts;
  }

  static PackedChain read(PackageFiles files) throws Refused {
    String name = "salts.json";
    Map<String, ?> salts = PackageFiles.read(name, files.require(name), StrictJson::object);
    PackedChain chain = new PackedChain(members(salts, "bodies"));
    Map<?, ?> headerSalts = members(salts, "headers");
    for (PackedFile file : files.all()) {
      if (file.name().startsWith(FOLDER)) {
        long place = place(file.name());
        byte[] header = files.require(file.name());
        byte[] salt =
            salt(headerSalts, place).orElseThrow(() -> new Refused("package.lacks", name));
        chain.records.put(place, PackedRecord.of(place, header, salt, files));
      }
    }
    return chain;
  }

  Collection<PackedRecord> records() {
    return records.values();
  }

  Optional<PackedRecord> at(long place) {
    return Optional.ofNullable(records.get(place));
  }

  long lastPlace() {
    return records.isEmpty() ? 0 : records.lastKey();
  }

  Optional<byte[]> bodySalt(long place) throws Refused {
    return salt(bodySalts, place);
  }

  /** Every proof, in the order of the records. */
  List<TlogProof> proofs() {
    List<TlogProof> proofs = new ArrayList<>();
    records.values().stream()
        .flatMap(record -> Stream.of(record.proof(), record.event()))
        .forEach(proof -> proof.ifPresent(proofs::add));
    return proofs;
  }

  private static long place(String name) throws Refused {
    String digits = name.substring(FOLDER.length());
    if (!digits.matches("[0-9]{6}\\.json")) {
      throw new Refused("package.malformed", name);
    }
    return Long.parseLong(digits.substring(0, digits.length() - ENDING.length()));
  }

  private static Map<?, ?> members(Map<String, ?> salts, String name) throws Refused {
    if (salts.get(name) instanceof Map<?, ?> members) {
      return members;
    }
    throw new Refused("package.malformed", "salts.json");
  }

  private static Optional<byte[]> salt(Map<?, ?> salts, long place) throws Refused {
    try {
      return salts.get(Long.toString(place)) instanceof String text
          ? Optional.of(Commitments.parse(text))
          : Optional.empty();
    } catch (Malformed e) {
      throw new Refused("package.malformed", "salts.json");
    }
  }
}
