package org.anzheng.archive;

import java.util.UUID;

/** A file, where its content lies on disk and the sealed key to it. */
record FileRow(StoredFile file, UUID content, byte[] sealedKey) {}
