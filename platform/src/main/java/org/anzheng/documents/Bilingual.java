package org.anzheng.documents;

/**
 * 双语文字: the Chinese text, which prevails, and the English beside it.
 *
 * @param en blank when there is none
 */
public record Bilingual(String zh, String en) {}
