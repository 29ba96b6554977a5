/**
 * The public mathematics of the trust log (可信日志): RFC 6962 trees, C2SP tiles, signed notes,
 * checkpoints, inclusion proofs, commitments and trust lists. Pure functions on bytes: no Spring,
 * no database, no network, no clock. The platform writes with it, the verifier and any third party
 * read with it.
 */
@NullMarked
package org.anzheng.proof;

import org.jspecify.annotations.NullMarked;
