package org.anzheng.proof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What reading a whole log came to (监视结果).
 *
 * @param entries entries read in all shards
 * @param heads newest head of each shard, by origin
 * @param cosigners witnesses that cosigned the newest shard's head
 * @param enough whether they are as many as the policy wants
 * @param certificates every certificate as the log has it, by number
 * @param findings what is wrong
 */
public record AuditReport(
    long entries,
    Map<String, SignedNote> heads,
    Set<String> cosigners,
    boolean enough,
    Map<String, Logged> certificates,
    List<AuditFinding> findings) {

  /**
   * A certificate as the log has it.
   *
   * @param status national status code
   * @param holder code of its holder where it is public
   * @param body approval number of its body
   */
  public record Logged(String status, Optional<String> holder, String body) {}

  public AuditReport {
    heads = Map.copyOf(heads);
    cosigners = Set.copyOf(cosigners);
    certificates = Collections.unmodifiableMap(new LinkedHashMap<>(certificates));
    findings = List.copyOf(findings);
  }
}
