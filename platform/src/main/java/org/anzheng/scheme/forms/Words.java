package org.anzheng.scheme.forms;

import org.springframework.modulith.NamedInterface;

/** 双语用语: a name in both languages. The Chinese one holds. */
@NamedInterface("reads")
public record Words(String zh, String en) {}
