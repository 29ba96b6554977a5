package org.anzheng.evaluations;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 相同的审查发现: how many findings of two cases are word for word the same. */
@NamedInterface("reads")
public record SameFindings(
    String caseNumber, UUID client, UUID body, String other, long findings) {}
