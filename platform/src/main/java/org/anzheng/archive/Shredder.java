package org.anzheng.archive;

import java.util.List;
import java.util.UUID;
import org.anzheng.archive.records.RecordsDestroyed;
import org.anzheng.kernel.Basis;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 文件销毁: with a set of records its files go: first the keys, in the same transaction, and once that
 * stands, the encrypted content.
 */
@Component
class Shredder {

  private final FileStore store;
  private final Vault vault;

  Shredder(FileStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  @Basis("pipl:47")
  @EventListener
  void on(RecordsDestroyed destroyed) {
    List<UUID> contents = store.erase(destroyed.files());
    if (contents.isEmpty()) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            contents.forEach(vault::drop);
          }
        });
  }
}
