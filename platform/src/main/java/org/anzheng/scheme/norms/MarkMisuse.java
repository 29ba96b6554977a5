package org.anzheng.scheme.norms;

import org.springframework.modulith.NamedInterface;

/** 误用示例: what is wrong, and the clause that says so, as one cites it. */
@NamedInterface("reads")
public record MarkMisuse(String wrongZh, String wrongEn, String basisZh, String basisEn) {}
