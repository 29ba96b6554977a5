package org.anzheng.notices;

/** 双语文本: an argument that is itself kept in two languages; the Chinese one prevails. */
public record Bilingual(String zh, String en) {}
