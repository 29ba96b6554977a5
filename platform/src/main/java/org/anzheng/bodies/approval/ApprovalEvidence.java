package org.anzheng.bodies.approval;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * 申请附件: a file handed in with an application, bound by its hash.
 *
 * @param sha256 of the content, in hexadecimal
 */
@NamedInterface("approval")
public record ApprovalEvidence(UUID file, String name, String sha256, long size) {}
