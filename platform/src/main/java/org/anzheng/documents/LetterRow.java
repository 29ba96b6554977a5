package org.anzheng.documents;

/**
 * 公文表行.
 *
 * @param note smaller text below the value; may be blank
 */
public record LetterRow(String label, String value, String note) {}
