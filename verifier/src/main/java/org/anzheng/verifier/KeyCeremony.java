package org.anzheng.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.ForgedSignature;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSignature;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.RootKeys;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TrustList;
import org.jspecify.annotations.Nullable;

/** The steps of a key ceremony (密钥仪式), each on the machine where it belongs. */
final class KeyCeremony {

  private static final String PUBLISHED = "trust.txt";

  private final PrintStream out;
  private final Words words;

  KeyCeremony(PrintStream out, Words words) {
    this.out = out;
    this.words = words;
  }

  /** Makes a root key in a file of its own. */
  int root(String name, String file) throws Refused {
    NoteSigner key;
    try {
      key = NoteSigner.generate(NoteKeyType.ED25519, name, new SecureRandom());
    } catch (Malformed notAName) {
      throw new Refused("usage.keys");
    }
    CeremonyFiles.makeSecret(file, key.skey() + "\n");
    out.println(words.say("keys.made", file));
    out.println(key.verifier().vkey());
    return 0;
  }

  /** Signs a proposed list after showing what it changes; the signature goes into a file. */
  int sign(String list, String keyFile, @Nullable String before) throws Refused {
    String text = text(list);
    if (before != null) {
      show(note(before).text(), text);
    }
    NoteSigner key = NoteSigner.parse(read(keyFile).strip());
    NoteSignature line = key.sign(text);
    String file = "%s.%08x.sig".formatted(list, key.verifier().keyId());
    CeremonyFiles.make(file, line.line() + "\n");
    out.println(words.say("keys.signed", key.verifier().vkey(), file));
    return 0;
  }

  /** Puts list and signatures together; whether they suffice is the next step's question. */
  int combine(String list, List<String> signatures) throws Refused {
    String text = text(list);
    List<NoteSignature> lines = new ArrayList<>();
    for (String file : signatures) {
      lines.add(NoteSignature.parse(read(file).strip()));
    }
    String file = list + ".signed";
    CeremonyFiles.make(file, new SignedNote(text, lines).format());
    out.println(words.say("keys.combined", String.valueOf(lines.size()), file));
    return 0;
  }

  /** Says whether enough root keys signed. */
  int check(String signed, String roots) throws Refused {
    SignedNote note = note(signed);
    RootKeys keys = Roots.of(roots).keys();
    int have;
    try {
      have = keys.signersOf(note).size();
    } catch (ForgedSignature forged) {
      throw new Refused("keys.other-list", signed, signed);
    }
    boolean enough = keys.vouchFor(note);
    out.println(
        words.say(
            enough ? "keys.holds" : "keys.too-few",
            String.valueOf(have),
            String.valueOf(keys.keys().size()),
            String.valueOf(TrustList.parse(note.text()).serial()),
            String.valueOf(keys.needed())));
    return enough ? 0 : 1;
  }

  /** Replaces the published list of a platform by a newer one that enough root keys signed. */
  int publish(String signed, String roots, String data) throws Refused {
    if (check(signed, roots) != 0) {
      return 1;
    }
    SignedNote note = note(signed);
    TrustList list = TrustList.parse(note.text());
    Path published = Input.path(data).resolve(PUBLISHED);
    Optional<TrustList> before =
        Files.isRegularFile(published)
            ? Optional.of(TrustList.parse(note(published.toString()).text()))
            : Optional.empty();
    if (before.isPresent() && before.get().serial() >= list.serial()) {
      throw new Refused(
          "keys.older", String.valueOf(list.serial()), String.valueOf(before.get().serial()));
    }
    CeremonyFiles.replace(published, note.format());
    out.println(words.say("keys.published", String.valueOf(list.serial()), published.toString()));
    return 0;
  }

  /** Takes a key out of use from the day after {@code lastDay} on. */
  int withdraw(String key, String lastDay, String data) throws Refused {
    try {
      LocalDate.parse(lastDay);
    } catch (DateTimeException e) {
      throw new Refused("usage.date", lastDay);
    }
    if (key.isBlank() || key.contains(" ") || key.contains("\n")) {
      throw new Refused("usage.keys");
    }
    CeremonyFiles.append(
        Input.path(data).resolve("keys").resolve("withdrawn.txt"), key + " " + lastDay + "\n");
    out.println(words.say("keys.withdrawn", key, lastDay));
    return 0;
  }

  private void show(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    out.println(words.say("keys.changes"));
    old.stream().filter(l -> !now.contains(l)).forEach(l -> out.println("- " + Words.harmless(l)));
    now.stream().filter(l -> !old.contains(l)).forEach(l -> out.println("+ " + Words.harmless(l)));
  }

  /** A proposed list, read strictly: nobody signs what no verifier could read. */
  private static String text(String list) throws Refused {
    String text = read(list);
    try {
      TrustList.parse(text);
    } catch (Malformed e) {
      throw new Refused("input.malformed-trust", list);
    }
    return text;
  }

  private static SignedNote note(String file) throws Refused {
    try {
      return SignedNote.parse(Input.read(file));
    } catch (Malformed e) {
      throw new Refused("input.malformed-trust", file);
    }
  }

  private static String read(String file) throws Refused {
    return new String(Input.read(file), StandardCharsets.UTF_8);
  }
}
