package org.anzheng.certification;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 办理时间: when a case reached what its parties wait for.
 *
 * @param submitted 委托提交
 * @param accepted 受理; empty for a case that began elsewhere or needed none
 * @param decided 认证决定: the first grant or refusal
 */
@NamedInterface("reads")
public record CaseTimes(
    String number,
    CaseType type,
    String approvalNo,
    String category,
    Instant submitted,
    Optional<Instant> accepted,
    Optional<Instant> decided) {}
