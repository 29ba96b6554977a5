package org.anzheng.evaluations;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 机构审核记录: how many evaluations a body reported, and how many nonconformities. */
@NamedInterface("reads")
public record FindingRecord(UUID body, long evaluations, long nonconformities) {}
