package org.anzheng.certification;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 证据文件: an archived file with the hash of its content. */
@NamedInterface("reads")
public record FiledEvidence(UUID file, String name, String sha256, long size) {}
