package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.Policy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The witnesses of the settings with their keys, as far as these are known. */
@Component
class Witnesses {

  private static final Logger LOG = LoggerFactory.getLogger(Witnesses.class);
  private static final String GROUP = "departments";

  private final WitnessSettings settings;
  private final Map<String, NoteVerifier> keys = new ConcurrentHashMap<>();

  Witnesses(WitnessSettings settings) {
    this.settings = settings;
  }

  List<WitnessSettings.Witness> all() {
    return settings.all();
  }

  /** How many cosignatures the policy wants; at least one, also where nobody is asked. */
  int needed() {
    return Math.max(1, settings.needed());
  }

  /** So many of these witnesses. */
  Policy policy() {
    List<String> names = all().stream().map(WitnessSettings.Witness::name).toList();
    return names.isEmpty() ? Policy.WITHOUT_WITNESSES : Policy.of(GROUP, settings.needed(), names);
  }

  /** The key of a witness; empty while its program has not made one yet. */
  Optional<NoteVerifier> keyOf(WitnessSettings.Witness witness) {
    return Optional.ofNullable(
        keys.computeIfAbsent(
            witness.name(),
            name -> {
              try {
                return read(witness.vkey());
              } catch (Malformed e) {
                LOG.warn("The key of witness {} cannot be read: {}", name, e.getMessage());
                return null;
              }
            }));
  }

  /** Every key by the name of its witness, for the trust list; empty until all are known. */
  Optional<Map<String, NoteVerifier>> keys() {
    Map<String, NoteVerifier> known = new LinkedHashMap<>();
    for (WitnessSettings.Witness witness : all()) {
      Optional<NoteVerifier> key = keyOf(witness);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      known.put(witness.name(), key.get());
    }
    return Optional.of(known);
  }

  private static @Nullable NoteVerifier read(String vkey) {
    String text = vkey;
    if (!vkey.matches("[^+]+\\+[0-9a-f]{8}\\+.+")) {
      try {
        Path file = Path.of(vkey);
        if (!Files.isRegularFile(file)) {
          return null;
        }
        text = Files.readString(file).strip();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    NoteVerifier key = NoteVerifier.parse(text);
    if (key.type() != NoteKeyType.COSIGNATURE) {
      throw new Malformed("not the key of a witness");
    }
    return key;
  }
}
