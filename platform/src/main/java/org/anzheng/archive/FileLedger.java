package org.anzheng.archive;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Sealer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Records a received file: the row, the file's place on disk and the fact, or none of them. */
@Component
class FileLedger {

  private final FileStore store;
  private final Vault vault;
  private final Sealer sealer;
  private final Journal journal;

  FileLedger(FileStore store, Vault vault, Sealer sealer, Journal journal) {
    this.store = store;
    this.vault = vault;
    this.sealer = sealer;
    this.journal = journal;
  }

  @Transactional(rollbackFor = IOException.class)
  public StoredFile record(Draft draft, String name, FileType type, UUID organisation, Act act)
      throws IOException {
    UUID content = contentOf(draft, organisation);
    Optional<StoredFile> same =
        store.ofContent(content).stream()
            .map(FileRow::file)
            .filter(file -> file.name().equals(name))
            .filter(file -> file.mediaType().equals(type.mediaType()))
            .findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    StoredFile file =
        new StoredFile(
            draft.sha256(), name, type.mediaType(), draft.size(), UUID.randomUUID(), organisation);
    store.insert(file, content, act);
    journal.announce(
        new FileArchived(
            act,
            "organisation/" + organisation,
            file.id(),
            file.sha256(),
            name,
            file.mediaType(),
            file.size()));
    return file;
  }

  /** What the organisation already has is not kept twice. */
  private UUID contentOf(Draft draft, UUID organisation) throws IOException {
    UUID fresh = UUID.randomUUID();
    UUID content = store.insertContent(fresh, organisation, draft, sealer.seal(draft.key()));
    if (content.equals(fresh)) {
      dropOnRollback(fresh);
      vault.keep(draft, fresh);
    }
    return content;
  }

  private void dropOnRollback(UUID content) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
              vault.drop(content);
            }
          }
        });
  }
}
