package org.anzheng.certificates;

import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 状态变化: one status event.
 *
 * @param from empty at issue
 * @param reason {@code suspend:0116@2018}: what was done, code, version of the code table
 */
@NamedInterface("facts")
public record StatusChange(
    Optional<CertificateStatus> from,
    CertificateStatus to,
    Optional<String> reason,
    EventTimes times) {}
