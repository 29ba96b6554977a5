package org.anzheng.documents;

/**
 * 文书: a made document.
 *
 * @param sha256 of the bytes, hexadecimal
 */
public record Document(DocumentFormat format, byte[] bytes, String sha256) {

  static Document of(DocumentFormat format, byte[] bytes) {
    return new Document(format, bytes, DocumentStore.sha256(bytes));
  }
}
