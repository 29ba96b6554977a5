package org.anzheng.trust;

import org.springframework.modulith.NamedInterface;

/**
 * 日志位置: where a fact's record stands in the log.
 *
 * @param origin the log, such as {@code anzheng.example/log/2026}
 * @param index place in that log, from 0
 * @param leafHash RFC 6962 leaf hash in hexadecimal
 * @param published whether a signed checkpoint covers it
 */
@NamedInterface("reads")
public record LogPosition(String origin, long index, String leafHash, boolean published) {}
