package org.anzheng.scheme;

import org.springframework.modulith.NamedInterface;

/** 信息安全服务分类: one top class of GB/T 30283-2022, to which categories are mapped. */
@NamedInterface("reads")
public record ServiceClass(String code, String nameZh, String nameEn) {}
