package org.anzheng.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 档案查询: what is known of archived files. */
@Service
@NamedInterface("reads")
public class Files {

  private final FileStore store;

  Files(FileStore store) {
    this.store = store;
  }

  /** A file, whoever handed it in. */
  public Optional<StoredFile> find(UUID id) {
    return store.find(id).map(FileRow::file);
  }

  /** A file that this organisation handed in. */
  public Optional<StoredFile> find(UUID id, UUID organisation) {
    return find(id).filter(file -> file.organisation().equals(organisation));
  }

  /** Identity of the fact that archived a file, by which the log finds its record. */
  public Optional<UUID> factOf(UUID id) {
    return store.factOf(id);
  }

  /** What an organisation handed in, newest first. */
  public List<StoredFile> of(UUID organisation) {
    return store.of(organisation).stream().map(FileRow::file).toList();
  }
}
