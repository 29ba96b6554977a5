package org.anzheng.documents;

/**
 * 文书: a made document.
 *
 * @param sha256 of the bytes, hexadecimal
 */
public record Document(DocumentFormat format, byte[] bytes, String sha256) {}
