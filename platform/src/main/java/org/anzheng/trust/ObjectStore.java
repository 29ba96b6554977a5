package org.anzheng.trust;

import java.util.Optional;

/**
 * Files elsewhere, each read and written whole, and never written over what its writer has not
 * seen. The one thing that an S3-compatible store or another machine has to offer.
 */
interface ObjectStore {

  /** What is kept under a key. */
  Optional<StoredObject> find(String key);

  /** Keeps bytes under a key that has none yet; false, and nothing changed, where it has. */
  boolean putNew(String key, byte[] bytes, ObjectKind kind);

  /** Replaces what was read; false, and nothing changed, where somebody else was faster. */
  boolean replace(String key, StoredObject read, byte[] bytes, ObjectKind kind);
}
