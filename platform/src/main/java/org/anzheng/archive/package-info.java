/**
 * 档案: evidence files, encrypted at rest with a key of their own each, found again by the SHA-256 of
 * their content, never whole in memory.
 *
 * <p>Owns the files and what is known of them. Announces FileArchived. Who may read a file is
 * decided by the module whose record it belongs to; this one only knows who brought it.
 */
@ApplicationModule(displayName = "档案", allowedDependencies = "kernel")
@NullMarked
package org.anzheng.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
