package org.anzheng.notices;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** 阅读回执: who opened a notice first and when. */
@NamedInterface("reads")
public record NoticeReceipt(UUID account, Instant at) {}
