package org.anzheng.documents;

/** 文书稿: what is to be put on paper, every word of it decided. */
public sealed interface Paper permits CertificatePaper, Letter, ReceiptPaper {

  /** Who issues and signs it. */
  Signatory signatory();

  /** Its title, for readers and for the file's own description. */
  String name();
}
