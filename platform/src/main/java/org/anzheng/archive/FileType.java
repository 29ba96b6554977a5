package org.anzheng.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** 文件类型: the kinds of file the archive can recognise by their content. */
public enum FileType {
  /** PDF 文件. */
  PDF("application/pdf", "pdf"),
  /** PNG 图片. */
  PNG("image/png", "png"),
  /** JPEG 图片. */
  JPEG("image/jpeg", "jpg", "jpeg"),
  /** Word 文档. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  /** Excel 表格. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** OFD 版式文件 (GB/T 33190). */
  OFD("application/ofd", "ofd"),
  /** ZIP 压缩包. */
  ZIP("application/zip", "zip"),
  /** 纯文本. */
  TXT("text/plain", "txt"),
  /** CSV 表格. */
  CSV("text/csv", "csv");

  private final String mediaType;
  private final List<String> endings;

  FileType(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** The media type by which it is handed out. */
  public String mediaType() {
    return mediaType;
  }

  /** Its usual file name ending. */
  public String ending() {
    return endings.getFirst();
  }

  /** Whether a file of that name shows this type by its ending. */
  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
  }

  /**
   * The type that a sender declares. Browsers name office files and tables in many ways, so the
   * ending of the name decides where the media type does not.
   */
  static Optional<FileType> declared(String mediaType, String name) {
    String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(type -> type.mediaType.equals(plain))
        .findFirst()
        .or(() -> isVague(plain) ? byEnding(name) : Optional.empty());
  }

  private static Optional<FileType> byEnding(String name) {
    return Stream.of(values()).filter(type -> type.fits(name)).findFirst();
  }

  private static boolean isVague(String mediaType) {
    return switch (mediaType) {
      case "",
          "application/octet-stream",
          "application/x-zip-compressed",
          "application/vnd.ms-excel",
          "image/jpg" ->
          true;
      default -> false;
    };
  }
}
