package org.anzheng.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Sealer;
import org.springframework.stereotype.Service;

/**
 * 档案: takes evidence files in and hands them out, streaming both ways.
 *
 * <p>Receiving is not part of a transaction, so that a slow upload holds no database connection;
 * only recording what was received is.
 */
@Service
public class Archive {

  private final ArchiveSettings settings;
  private final Vault vault;
  private final FileLedger ledger;
  private final FileStore store;
  private final Sealer sealer;
  private final Clock clock;

  Archive(
      ArchiveSettings settings,
      Vault vault,
      FileLedger ledger,
      FileStore store,
      Sealer sealer,
      Clock clock) {
    this.settings = settings;
    this.vault = vault;
    this.ledger = ledger;
    this.store = store;
    this.sealer = sealer;
    this.clock = clock;
  }

  /**
   * Stores a file for the actor's organisation. The same content under the same name is stored
   * once.
   *
   * @param mediaType as declared by the sender; the content must be of that type
   */
  public StoredFile store(
      InputStream content, String name, String mediaType, UUID organisation, Actor actor) {
    Role role = roleIn(organisation, actor);
    FileType type =
        FileType.declared(mediaType, name)
            .filter(settings.types()::contains)
            .orElseThrow(() -> refusal(ArchiveRefusal.TYPE_NOT_ALLOWED, endings()));
    String clean = FileNames.clean(name, type, settings.maxName());
    try (Draft draft = vault.receive(content, type)) {
      Act act = Act.of(actor, role, clock.instant());
      return ledger.record(draft, clean, type, organisation, act);
    } catch (IOException e) {
      throw new UncheckedIOException("the file could not be received", e);
    }
  }

  /** The content of a file. The caller has made sure that the reader may see it. */
  public InputStream open(UUID id) {
    return open(store.find(id));
  }

  /** The content of a file that this organisation handed in. */
  public InputStream open(UUID id, UUID organisation) {
    return open(store.find(id).filter(row -> row.file().organisation().equals(organisation)));
  }

  private InputStream open(Optional<FileRow> row) {
    FileRow found = row.orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    try {
      return vault.open(found.content(), sealer.open(found.sealedKey()));
    } catch (IOException e) {
      throw new UncheckedIOException("an archived file is not where it should be", e);
    }
  }

  private static Role roleIn(UUID organisation, Actor actor) {
    boolean own = actor.organisation().equals(organisation) || actor.has(Role.SYSTEM);
    return actor.roles().stream()
        .filter(role -> own)
        .min(Comparator.naturalOrder())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  private String endings() {
    return String.join(", ", settings.types().stream().sorted().map(FileType::ending).toList());
  }

  private static Refusal refusal(ArchiveRefusal reason, Object... arguments) {
    return new Refusal(List.of(Objection.toField("file", reason, arguments)));
  }
}
