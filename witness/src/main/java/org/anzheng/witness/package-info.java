/**
 * The log's witness (见证方): one small program with its own key and its own SQLite file. It cosigns a
 * checkpoint only when the log provably did no more than grow since the one before, keeps the
 * evidence when it did not, and shows both to everybody. It speaks C2SP tlog-witness v1.
 */
@NullMarked
package org.anzheng.witness;

import org.jspecify.annotations.NullMarked;
