package org.anzheng.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 服务项目: a project of the service applied for, as proof that it is practised.
 *
 * @param until empty while it runs
 * @param amount of the contract, in ten thousand yuan; may be empty
 */
@NamedInterface("reads")
public record ServiceProject(
    String client,
    String title,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    String amount,
    Optional<ProjectStatus> status) {}
