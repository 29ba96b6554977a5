/**
 * The public mathematics of the trust log (可信日志): RFC 6962 trees, C2SP tiles, signed notes,
 * checkpoints, inclusion proofs, commitments and trust lists. Pure functions on bytes: no Spring,
 * no database, no network, no clock. The platform writes with it, the verifier and any third party
 * read with it.
 *
 * <p>To check that a leaf is in a log whose key you know:
 *
 * <pre>{@code
 * TlogProof proof = TlogProof.parse(Files.readAllBytes(Path.of("issue.tlog-proof")));
 * NoteVerifier log = NoteVerifier.parse("example.cn/log/2026+c74f20a3+ARpc2QcUPDhMQegwxbzh...");
 * boolean signed = proof.checkpoint().signedBy(Set.of(log)).contains(log);
 * boolean ours = proof.head().origin().equals(log.name());
 * boolean included = proof.includesLeaf();
 * byte[] leaf = proof.leaf().orElseThrow();
 * }</pre>
 */
@NullMarked
package org.anzheng.proof;

import org.jspecify.annotations.NullMarked;
