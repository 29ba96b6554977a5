package org.anzheng.documents;

/** 文书格式. */
public enum DocumentFormat {
  /** PDF/A-2u, readable everywhere. */
  PDF("application/pdf", "pdf"),
  /** 版式文件 (GB/T 33190). */
  OFD("application/ofd", "ofd");

  private final String mediaType;
  private final String ending;

  DocumentFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** The media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of file names. */
  public String ending() {
    return ending;
  }
}
