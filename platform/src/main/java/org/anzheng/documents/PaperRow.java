package org.anzheng.documents;

/** 文书行: a label with what it is about. */
public record PaperRow(Bilingual label, Bilingual value) {}
